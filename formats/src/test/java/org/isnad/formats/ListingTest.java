package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static String listing(CodedReport coded) throws IOException {
    StringWriter out = new StringWriter();
    Listing listing = new Listing();
    listing.open(out);
    listing.write(coded, out);
    listing.close(Totals.of(coded), out);
    return out.toString().replace('\u2068', '⟨').replace('\u2069', '⟩');
  }

  @Test
  void showsWhoWhomWhenWhereAndOnWhoseWord() throws IOException {
    assertThat(listing(Samples.coded()))
        .isEqualTo(
            """
            ━━ ⟨وزير يزور بنغازي⟩
               r1 · ⟨وكالة المثال⟩ · published 2025-08-26 · credits ⟨رويترز⟩ · https://example.org/a?b=1,2

              1  CONSULT visit · occurred, claimed by security sources · ⟨زار⟩
                 who        Foreign Minister [TUR GOV] ⟨الوزير⟩
                 mediator   Qatar [QAT GOV] ⟨قطرية⟩ · ⟨بوساطة⟩
                 when       2025-08-25 · ⟨الاثنين⟩
                 where      Benghazi [LBY] ⟨بنغازي⟩
                 how many   days: ⟨ثلاثة أيام⟩
                 sources    security sources ⟨مصادر أمنية⟩ (anonymous)
                 ⟨زار الوزير بنغازي، بوساطة قطرية، بحسب مصادر أمنية.⟩

              2  RETREAT · called_for (demanded) · demanded in 1 · ⟨بانسحاب⟩
                 who        the force ⟨القوة⟩ (inferred)
                 ⟨وطالب بانسحاب القوة من المطار.⟩

               ! English: not coded yet (characters 70–90)

            1 report, 1 statement (1 told as facts), 1 content line, 1 diagnostic
            """);
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    Report report = Report.of("r9", "", "نص", null);
    assertThat(listing(new CodedReport(report, List.of(), List.of(), List.of())))
        .isEqualTo(
            """
            ━━ (no title)
               r9 · outlet unknown · day of publication unknown

               no statements

            1 report, 0 statements (0 told as facts)
            """);
  }
}
