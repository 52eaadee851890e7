package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.junit.jupiter.api.Test;

class StatementJsonTest {
  private static List<String> lines() {
    StringWriter out = new StringWriter();
    new StatementJson().write(Samples.coded(), out);
    assertThat(out.toString()).endsWith("}\n");
    return out.toString().lines().toList();
  }

  @Test
  void everyStatementIsOneLine() {
    assertThat(lines()).hasSize(2);
  }

  @Test
  void aFullLineHasEveryFieldInOrder() {
    String version = CodedReport.coderVersion();
    assertThat(lines().get(0))
        .isEqualTo(
            """
            {"id":"s1","report":"r1","event":["CONSULT"],"mode":["visit"],"context":["diplomatic"],\
            "cameo":"042","quad_code":1,"event_scale":4.0,\
            "actor":[{"identifier_text":"Foreign Minister","name_ar":null,"code":"TUR","sector":["GOV"],\
            "entity_text":"الوزير","mentions":[],"start":21,"end":27,"basis":"stated","name_note":null}],\
            "recipient":[],\
            "third":[{"identifier_text":"Qatar","name_ar":null,"code":"QAT","sector":["GOV"],\
            "entity_text":"قطرية","mentions":[],"start":41,"end":46,"basis":"stated","name_note":null,\
            "role":"mediator","words":"بوساطة"}],\
            "date":"2025-08-25","enddate":"2025-08-25","date_precision":"day","date_range":"some_day",\
            "date_text":"الاثنين","date_basis":"published",\
            "event_loc":{"resolved_place":"Benghazi","extracted_place":"بنغازي","country_code":"LBY",\
            "lat":32.12,"lon":20.07,"precision":"city","basis":"stated"},\
            "status":"occurred","status_detail":null,"instrument":null,\
            "quantities":[{"kind":"days","low":3,"high":3,"words":"ثلاثة أيام","side":null}],\
            "attribution":[{"identifier_text":"security sources","name_ar":null,\
            "entity_text":"مصادر أمنية","mentions":[],"start":55,"end":66,"kind":"anonymous",\
            "assertion":"asserts","cue":"بحسب","medium":null}],\
            "text":"زار الوزير بنغازي، بوساطة قطرية، بحسب مصادر أمنية.",\
            "text_info":{"sequence":1,"start":17,"end":67},"trigger":{"text":"زار","start":17,"end":20},\
            "content_of":null,"force":null,"same_as":null,"rule":"ar.visit","confidence":0.935,\
            "cite_info":{"publication":"وكالة المثال","credit":["رويترز"],\
            "url":"https://example.org/a?b=1,2","title":"وزير يزور بنغازي","language":"ar",\
            "published":"2025-08-26","coder":"VERSION","codebook":"isnad-1.0"}}"""
                .replace("VERSION", version));
  }

  @Test
  void whatIsUnknownIsNullOrAnEmptyList() {
    assertThat(lines().get(1))
        .contains("\"mode\":[]", "\"context\":[]", "\"code\":null,\"sector\":[]")
        .contains("\"start\":null,\"end\":null,\"basis\":\"inferred\"")
        .contains("\"date\":null,\"enddate\":null,\"date_precision\":null")
        .contains("\"event_loc\":null", "\"attribution\":[]")
        .contains("\"content_of\":\"s1\",\"force\":\"demanded\"");
  }

  @Test
  void offsetsPointAtTheWords() {
    String text = Samples.REPORT.text();
    assertThat(text.substring(17, 67)).isEqualTo(Samples.VISIT);
    assertThat(text.substring(17, 20)).isEqualTo("زار");
    assertThat(text.substring(21, 27)).isEqualTo("الوزير");
  }

  @Test
  void aReportWithoutStatementsWritesNothing() {
    StringWriter out = new StringWriter();
    new StatementJson()
        .write(new CodedReport(Samples.REPORT, List.of(), List.of(), List.of()), out);
    assertThat(out.toString()).isEmpty();
  }
}
