package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents of our own writing, laid out as browsers and as old exporters lay out Arabic. */
class PdfTest {
  private static Reading read(String name) throws IOException {
    return Reading.of(Files.readAllBytes(Path.of("src/test/resources/documents", name)));
  }

  @Test
  void aPageThatABrowserPrinted() throws IOException {
    Reading read = read("statement.pdf");
    assertThat(read.problems).isEmpty();
    assertThat(read.reports.get(0).text())
        .isEqualTo(
            """
            بيان مشترك بشأن تمديد الهدنة في ميناء الساحل
            اتفق وفد الحكومة ولجنة الأعيان، الأحد 25 أغسطس 2025، على تمديد الهدنة في ميناء الساحل أسبوعين آخرين، بوساطة من مكتب المبعوث الأممي (UN Office) وبحضور سفراء ثلاث دول.
            وقال المتحدث باسم اللجنة إن "الطرفين التزما بفتح الطريق الساحلي أمام 40 شاحنة في اليوم"، مؤكدا أن تبادل 12 محتجزا سيجري خلال 72 ساعة.
            ولا تزال نقطتان محل خلاف: إدارة المرفأ، وعودة النازحين إلى الأحياء الشرقية.""");
  }

  @Test
  void presentationFormsFromLeftToRight() throws IOException {
    Reading read = read("visual.pdf");
    assertThat(read.problems).isEmpty();
    assertThat(read.reports.get(0).text())
        .isEqualTo(
            """
            قيادة الجبهة تعلن وقف القتال
            أعلنت قيادة الجبهة، الأحد، وقف القتال في ثلاث بلدات شمالي المحافظة، تمهيدا لدخول 15 حافلة تقل جرحى ومرضى إلى مستشفى المدينة.
            وقال متحدث باسمها إن القرار جاء بطلب من وجهاء المنطقة.""");
  }
}
