package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void repeatedTitleAgeAndShareLineAreNoBody() {
    Page page =
        Page.ofText("لقاء في مسقط\nمنذ 3 أيام\nلقاء في مسقط\nالتقى الوفدان في مسقط.\nشارك\n");
    assertThat(page.title()).isEqualTo("لقاء في مسقط");
    assertThat(page.body()).isEqualTo("التقى الوفدان في مسقط.");
    assertThat(page.publishedText()).isEqualTo("منذ 3 أيام");
  }

  @Test
  void sentenceThatBeginsWithSinceStaysInTheBody() {
    Page page = Page.ofText("عنوان\nمنذ أسبوع تتواصل المعارك، قال شهود.");
    assertThat(page.body()).isEqualTo("منذ أسبوع تتواصل المعارك، قال شهود.");
    assertThat(page.publishedText()).isNull();
  }

  @Test
  void savedPageGivesHeadingAndParagraphsOfItsArticle() {
    Page page =
        Page.ofHtml(
            "<html><body><nav><p>الرئيسية</p></nav><article><h1>زيارة</h1><p>زار الوزير عدن.</p>"
                + "<p>اقرأ أيضا</p><p>والتقى المحافظ.</p></article></body></html>");
    assertThat(page.title()).isEqualTo("زيارة");
    assertThat(page.body()).isEqualTo("زار الوزير عدن.\nوالتقى المحافظ.");
  }
}
