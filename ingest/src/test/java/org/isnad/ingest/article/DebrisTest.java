package org.isnad.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DebrisTest {
  private static void check(Debris expected, String... lines) {
    for (String line : lines) {
      assertThat(Debris.of(Line.of(line))).as(line).isEqualTo(expected);
    }
  }

  @Test
  void shareBars() {
    check(
        Debris.SINGLE,
        "شارك",
        "شارك القصة",
        "فيسبوك تويتر واتساب",
        "Facebook 12 Twitter 3",
        "طباعة | نسخ الرابط",
        "3 دقائق قراءة");
  }

  @Test
  void sentencesWithTheSameWordsStay() {
    check(
        Debris.NONE,
        "شارك الوزير في القمة",
        "إعلان الهدنة",
        "تابع الوفد زيارته إلى عدن.",
        "الصورة لم تتضح بعد في الميدان.",
        "المصدر الأمني نفى الخبر.",
        "كتب الرئيس على منصة إكس أن بلاده تنسحب من الاتفاق.",
        "حفظ السلام");
  }

  @Test
  void linksToOtherArticles() {
    check(Debris.RELATED, "اقرأ أيضاً", "اقرأ أيضًا:", "قد يهمك");
    check(
        Debris.SINGLE,
        "اقرأ أيضا: قمة في عمّان",
        "شاهد أيضاً | فيديو للانفجار",
        "اقرأ المزيد عن الهدنة");
    check(Debris.NONE, "اقرأ أيضا البيان كاملا قبل أن توقع، قال الوسيط.");
  }

  @Test
  void headsOfLists() {
    check(Debris.SECTION, "مواضيع ذات صلة", "الأكثر قراءة:", "أخبار متعلقة");
    check(Debris.TAGS, "الوسوم", "كلمات مفتاحية");
    check(Debris.SINGLE, "الوسوم: ليبيا، تركيا", "#ليبيا #تركيا");
  }

  @Test
  void endOfTheArticle() {
    check(Debris.END, "التعليقات (3)", "اترك تعليقاً", "جميع الحقوق محفوظة © 2025", "شارك برأيك");
    check(Debris.NONE, "تعليقات الوزير أثارت غضبا في البرلمان.");
  }

  @Test
  void requestsToFollow() {
    check(
        Debris.SINGLE,
        "تابعنا على غوغل نيوز",
        "اشترك في نشرتنا البريدية ليصلك كل جديد",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.");
  }

  @Test
  void captions() {
    check(
        Debris.SINGLE,
        "التعليق على الصورة، مقاتلون قرب المطار",
        "صورة أرشيفية",
        "مقاتلون قرب مطار معيتيقة (الأناضول - أرشيف)",
        "(إعداد سامي للنشرة العربية - تحرير هدى)");
    check(Debris.NONE, "قتل خمسة في القصف. (رويترز)");
  }

  @Test
  void pathsOfThePage() {
    check(Debris.SINGLE, "الرئيسية > أخبار > ليبيا", "الرئيسية");
  }
}
