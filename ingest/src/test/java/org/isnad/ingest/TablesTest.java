package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.isnad.core.coder.Report;
import org.isnad.ingest.table.Columns;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String CSV =
      """
      العنوان,نص الخبر,التاريخ,المصدر,الرابط
      لقاء في مسقط,"التقى الوفدان، أمس، في مسقط.
      وبحثا ""الهدنة"" بينهما.",25/8/2025,صحيفة المرفأ,https://x.example/1
      ,,,,
      هدنة,اتفق الطرفان على هدنة.,2025-08-26 14:05,قناة الأفق,
      ,,2025-08-27,قناة,
      """;

  @Test
  void csvWithArabicColumns() {
    Reading read = Reading.of(CSV);
    assertThat(read.titles()).containsExactly("لقاء في مسقط", "هدنة");
    Report first = read.reports.get(0);
    assertThat(first.body()).isEqualTo("التقى الوفدان، أمس، في مسقط.\nوبحثا \"الهدنة\" بينهما.");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 8, 25));
    assertThat(first.outlet()).isEqualTo("صحيفة المرفأ");
    assertThat(read.reports.get(1).imprint().publishedTime()).isEqualTo("2025-08-26T14:05:00");
    assertThat(read.problems).containsExactly("in:6: neither title nor text");
  }

  @Test
  void tabsSemicolonsAndWindows() {
    String tabs = "title\tbody\nلقاء\tنص، فيه فاصلة\n";
    assertThat(Reading.of(tabs).reports.get(0).body()).isEqualTo("نص، فيه فاصلة");
    byte[] windows = tabs.replace('\t', ';').getBytes(Charset.forName("windows-1256"));
    assertThat(Reading.of(windows).titles()).containsExactly("لقاء");
  }

  @Test
  void columnsOfTheCallersNaming() {
    byte[] table = "h1,h2\nلقاء,نص الخبر هنا.\n".getBytes(StandardCharsets.UTF_8);
    ReadOptions named =
        ReadOptions.defaults().withColumns(Columns.of(Map.of("title", "h1", "body", "H2")));
    Reading read = Reading.of(table, named);
    assertThat(read.reports.get(0).body()).isEqualTo("نص الخبر هنا.");
    byte[] json =
        "{\"h1\":\"لقاء\",\"h2\":\"نص\"}\n{\"h1\":\"ثان\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(json, named).titles()).containsExactly("لقاء", "ثان");
  }

  @Test
  void answersOfServices() {
    Reading read =
        Reading.of(
            """
            {"status":"ok","totalResults":2,"articles":[
             {"source":{"id":null,"name":"قناة الأفق"},"author":"نور","title":"لقاء","content":"<p>نص الخبر هنا.</p>",
              "publishedAt":"2025-08-25T10:00:00Z","url":"https://x.example/1","tags":[{"title":"وسم"}]},
             {"url":"https://x.example/2"}]}
            """);
    assertThat(read.titles()).containsExactly("لقاء");
    assertThat(read.reports.get(0).outlet()).isEqualTo("قناة الأفق");
    assertThat(read.reports.get(0).body()).isEqualTo("نص الخبر هنا.");
    assertThat(read.problems).containsExactly("in:4: neither title nor text");
  }

  @Test
  void searchHitsAndAnObjectAlone() {
    assertThat(
            Reading.of("{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_source\":{\"title\":\"لقاء\"}}]}}")
                .titles())
        .containsExactly("لقاء");
    assertThat(Reading.of("{\n \"headline\": \"لقاء\",\n \"text\": \"نص\"\n}").titles())
        .containsExactly("لقاء");
  }

  @Test
  void brokenJsonIsNamedWithItsLine() {
    Reading read = Reading.of("[\n{\"title\":\"لقاء\"},\n{\"title\":");
    assertThat(read.titles()).containsExactly("لقاء");
    assertThat(read.problems).hasSize(1).first().asString().startsWith("in:3: not JSON: ");
  }

  @Test
  void telegramChannel() {
    Reading read =
        Reading.of(
            """
            {
             "name": "قناة المرصد",
             "type": "public_channel",
             "id": 17,
             "messages": [
              {"id": 1, "type": "service", "date": "2025-08-25T09:00:00", "date_unixtime": "1", "text": "", "text_entities": []},
              {"id": 2, "type": "message", "date": "2025-08-25T14:03:22", "date_unixtime": "1756119802", "from": "قناة المرصد", "from_id": "channel17",
               "text": ["اشتباكات قرب الميناء\\n\\nقال شهود إن ", {"type": "bold", "text": "حرس الميناء"}, " انسحب."], "text_entities": []},
              {"id": 3, "type": "message", "date": "2025-08-25T15:00:00", "date_unixtime": "1756119802", "photo": "p.jpg", "text": "", "text_entities": []}
             ]
            }
            """);
    assertThat(read.problems).isEmpty();
    Report report = read.reports.get(0);
    assertThat(read.reports).hasSize(1);
    assertThat(report.outlet()).isEqualTo("قناة المرصد");
    assertThat(report.title()).isEqualTo("اشتباكات قرب الميناء");
    assertThat(report.body()).isEqualTo("قال شهود إن حرس الميناء انسحب.");
    assertThat(report.imprint().publishedTime()).isEqualTo("2025-08-25T14:03:22");
  }

  @Test
  void telegramPage() {
    Reading read =
        Reading.of(
            """
            <!DOCTYPE html><html><body><div class="page_header"><div class="content"><div class="text bold">قناة المرصد</div></div></div>
            <div class="message service"><div class="body details">25 August 2025</div></div>
            <div class="message default clearfix"><div class="body">
             <div class="pull_right date details" title="25.08.2025 14:03:22 UTC+03:00">14:03</div>
             <div class="from_name">قناة المرصد</div>
             <div class="text">اشتباكات قرب الميناء<br><br>قال شهود إن <strong>الحرس</strong> انسحب.</div></div></div>
            <div class="message default clearfix joined"><div class="body">
             <div class="pull_right date details" title="25.08.2025 15:00:00 UTC+03:00">15:00</div>
             <div class="text">عاد الهدوء.</div></div></div></body></html>
            """);
    assertThat(read.titles()).containsExactly("اشتباكات قرب الميناء", "عاد الهدوء.");
    assertThat(read.reports.get(0).body()).isEqualTo("قال شهود إن الحرس انسحب.");
    assertThat(read.reports.get(0).imprint().publishedTime())
        .isEqualTo("2025-08-25T14:03:22+03:00");
    assertThat(read.reports.get(1).outlet()).isEqualTo("قناة المرصد");
  }

  @Test
  void facebookPosts() {
    String text = "لقاء في مسقط\nالتقى الوفدان.";
    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String name =
        new String("مركز الميناء".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    StringBuilder escaped = new StringBuilder();
    bytes.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    Reading read =
        Reading.of(
            "[\n  {\n    \"timestamp\": 1756119802,\n    \"data\": [{\"post\": \""
                + escaped
                + "\"}],\n    \"title\": \""
                + name
                + " updated its status.\"\n  }\n]");
    Report report = read.reports.get(0);
    assertThat(report.title()).isEqualTo("لقاء في مسقط");
    assertThat(report.body()).isEqualTo("التقى الوفدان.");
    assertThat(report.outlet()).isEqualTo("مركز الميناء");
    assertThat(report.imprint().publishedTime()).isEqualTo("2025-08-25T11:03:22Z");
  }
}
