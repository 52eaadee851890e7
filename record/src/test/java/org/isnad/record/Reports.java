package org.isnad.record;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;

/** Three reports of one clash and one of another thing, coded by the coder itself. */
final class Reports {
  private static final Coder CODER = Coder.standard();

  private Reports() {}

  static CodedReport code(String outlet, String published, String title, String body) {
    return CODER.code(report(outlet, published, title, body));
  }

  static Report report(String outlet, String published, String title, String body) {
    return new Report(
        outlet + " " + published + " " + Integer.toHexString(body.hashCode()),
        outlet,
        "https://example.org/" + outlet.hashCode() + "/" + published,
        title,
        body,
        LocalDate.parse(published),
        null,
        null,
        "ar",
        List.of());
  }

  static List<CodedReport> reports() {
    return List.of(
        code(
            "صحيفة الأفق",
            "2024-03-06",
            "قصف على الخرطوم",
            "قصفت قوات الدعم السريع مدينة الخرطوم يوم 5 مارس 2024."),
        code(
            "وكالة الوادي",
            "2024-03-06",
            "قصف جديد",
            "قالت مصادر أمنية إن قوات الدعم السريع قصفت الخرطوم في 5 مارس 2024 وقتلت ستة مدنيين."),
        code(
            "نشرة الضفة", "2024-03-07", "نفي", "نفت قوات الدعم السريع قصف الخرطوم في 5 مارس 2024."),
        code(
            "صحيفة الأفق",
            "2024-03-09",
            "لقاء في القاهرة",
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي هاكان فيدان في القاهرة يوم 8 مارس 2024."));
  }
}
