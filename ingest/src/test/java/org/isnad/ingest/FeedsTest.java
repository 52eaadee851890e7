package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.isnad.core.coder.Report;
import org.junit.jupiter.api.Test;

class FeedsTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>صحيفة المرفأ</title><link>https://marfa.example/</link><language>ar</language>
      <image><title>شعار</title></image>
      <item><title>لقاء &quot;مغلق&quot; في مسقط</title><link>https://marfa.example/1</link>
        <guid isPermaLink="false">m-1</guid><pubDate>Mon, 25 Aug 2025 10:15:00 +0300</pubDate>
        <dc:creator>سلمى الحاج</dc:creator><category>سياسة</category>
        <description>موجز</description>
        <content:encoded><![CDATA[<p>التقى الوفدان في مسقط لبحث الهدنة بينهما.</p><p>اقرأ أيضا: خبر آخر</p>]]></content:encoded></item>
      <item><title>هدنة في الميناء</title><link>https://marfa.example/2</link>
        <description>&lt;p&gt;اتفق الطرفان على هدنة من أسبوع.&lt;/p&gt;</description></item>
      <item><link>https://marfa.example/3</link></item>
      </channel></rss>
      """;

  @Test
  void rssWithFullAndPartialContent() {
    Reading read = Reading.of(RSS);
    assertThat(read.titles()).containsExactly("لقاء \"مغلق\" في مسقط", "هدنة في الميناء");
    Report first = read.reports.get(0);
    assertThat(first.body()).isEqualTo("التقى الوفدان في مسقط لبحث الهدنة بينهما.");
    assertThat(first.outlet()).isEqualTo("صحيفة المرفأ");
    assertThat(first.url()).isEqualTo("https://marfa.example/1");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 8, 25));
    assertThat(first.imprint().publishedTime()).isEqualTo("2025-08-25T10:15:00+03:00");
    assertThat(first.imprint().byline()).isEqualTo("سلمى الحاج");
    assertThat(first.imprint().section()).isEqualTo("سياسة");
    assertThat(first.language()).isEqualTo("ar");
    assertThat(read.reports.get(1).body()).isEqualTo("اتفق الطرفان على هدنة من أسبوع.");
    assertThat(read.problems).containsExactly("in: an entry without title and text");
  }

  @Test
  void aFeedInItsDeclaredEncoding() {
    String feed = RSS.replace("UTF-8", "windows-1256");
    assertThat(Reading.of(feed.getBytes(Charset.forName("windows-1256"))).titles()).hasSize(2);
  }

  @Test
  void atomWithXhtml() {
    Reading read =
        Reading.of(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة الشاطئ</title>
            <entry><title type="html">زيارة &amp;quot;مفاجئة&amp;quot;</title><id>tag:x,1</id>
             <link rel="enclosure" href="https://x.example/a.mp3"/><link href="https://x.example/1"/>
             <published>2025-08-25T23:30:00Z</published><updated>2025-08-26T01:00:00Z</updated>
             <author><name>نور</name></author>
             <content type="xhtml"><div><p>زار المبعوث المدينة، والتقى قادتها هناك.</p></div></content>
            </entry></feed>
            """);
    Report report = read.reports.get(0);
    assertThat(report.title()).isEqualTo("زيارة \"مفاجئة\"");
    assertThat(report.body()).isEqualTo("زار المبعوث المدينة، والتقى قادتها هناك.");
    assertThat(report.url()).isEqualTo("https://x.example/1");
    assertThat(report.outlet()).isEqualTo("وكالة الشاطئ");
    assertThat(report.imprint().updatedTime()).isEqualTo("2025-08-26T01:00:00Z");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void rdfAndBrokenXml() {
    Reading read =
        Reading.of(
            """
            <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="x"><channel><title>قناة</title></channel>
            <item rdf:about="https://x.example/1"><title>أول & ثان</title><link>https://x.example/1</link>
            <description>نص&nbsp;الخبر هنا كما جاء.</description></item>
            <item><title>ثالث</title><description>نص ثان غير مغلق
            """);
    assertThat(read.titles()).containsExactly("أول & ثان", "ثالث");
    assertThat(read.reports.get(0).outlet()).isEqualTo("قناة");
  }

  @Test
  void entitiesOfTheDocumentTypeAreNotResolved() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ههههههههه\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><channel><title>قناة</title><item><title>خبر &b;</title>"
            + "<description>&f; نص الخبر كما جاء.</description></item></channel></rss>";
    Reading read = Reading.of(laughs);
    assertThat(read.reports).hasSize(1);
    assertThat(read.reports.get(0).text()).doesNotContain("هههه").doesNotContain("root");
  }

  @Test
  void listsOfAddressesAreNamed() {
    String follow = "in: a list of addresses and no reports; follow it with isnad watch";
    assertThat(
            Reading.of(
                    "<opml version=\"2.0\"><body><outline xmlUrl=\"https://x.example/f\"/></body></opml>")
                .problems)
        .containsExactly(follow);
    assertThat(
            Reading.of(
                    "<?xml version=\"1.0\"?><urlset><url><loc>https://x.example/1</loc></url></urlset>")
                .problems)
        .containsExactly(follow);
  }

  @Test
  void aLargeFeedIsReadEntryByEntry() {
    StringBuilder feed = new StringBuilder("<rss><channel><title>قناة</title>");
    for (int i = 0; i < 20_000; i++) {
      feed.append("<item><title>خبر ").append(i).append("</title></item>\n");
    }
    assertThat(Reading.of(feed + "</channel></rss>").reports).hasSize(20_000);
  }
}
