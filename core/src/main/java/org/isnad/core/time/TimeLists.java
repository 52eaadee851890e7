package org.isnad.core.time;

import static org.isnad.core.time.TimeWords.*;

import org.isnad.core.time.TimeWords.Takes;

/**
 * The words of {@link TimeWords}, in ordinary spelling and without proclitics.
 *
 * <p>The first entry of a word wins.
 */
@SuppressWarnings("EnumOrdinal") // codes live no longer than the process
final class TimeLists {

  /** Takes the words of one meaning, parted by spaces. */
  interface Sink {
    void put(int kind, int value, int flags, Takes takes, String words);
  }

  private static final int NO_FLAGS = 0;

  private TimeLists() {}

  static void fill(Sink out) {
    gregorianMonths(out);
    hijriMonths(out);
    days(out);
    units(out);
    numbers(out);
    directions(out);
    partsAndSeasons(out);
    functionWords(out);
    guards(out);
  }

  /** Egyptian, Levantine, Maghrebi, Moroccan and Mauritanian names. */
  private static void gregorianMonths(Sink out) {
    String[] names = {
      "يناير جانفي",
      "فبراير شباط فيفري",
      "آذار",
      "أبريل إبريل نيسان أفريل",
      "مايو أيار",
      "يونيو يونيه يونية حزيران",
      "يوليو يوليه يولية تموز جويلية يوليوز",
      "أغسطس غشت أغشت",
      "سبتمبر أيلول شتنبر شتمبر سيبتمبر",
      "أكتوبر أوكتوبر",
      "نوفمبر نونبر نوفنبر",
      "ديسمبر دجنبر دجمبر"
    };
    for (int i = 0; i < names.length; i++) {
      out.put(MONTH, i + 1, NO_FLAGS, Takes.PREPOSITION, names[i]);
    }
    // مارس also «practised»; ماي (May), جوان (Juan) also names; آب is written like «father».
    out.put(MONTH, 3, F_WEAK, Takes.PREPOSITION, "مارس");
    out.put(MONTH, 5, F_NAME, Takes.PREPOSITION, "ماي");
    out.put(MONTH, 6, F_NAME, Takes.PREPOSITION, "جوان");
    out.put(MONTH, 8, F_NAME, Takes.CONJUNCTION, "آب أوت");
    out.put(MONTH_STEM, 12 * 16 + 1, NO_FLAGS, Takes.PREPOSITION, "كانون");
    out.put(MONTH_STEM, 10 * 16 + 11, NO_FLAGS, Takes.PREPOSITION, "تشرين");
  }

  private static void hijriMonths(Sink out) {
    out.put(HIJRI, 1, F_NAME, Takes.PREPOSITION, "محرم المحرم");
    out.put(HIJRI, 2, F_NAME, Takes.PREPOSITION, "صفر");
    out.put(HIJRI_STEM, 3 * 16 + 4, NO_FLAGS, Takes.ARTICLE_TOO, "ربيع");
    out.put(HIJRI_STEM, 5 * 16 + 6, NO_FLAGS, Takes.PREPOSITION, "جمادى جمادي");
    out.put(HIJRI, 7, F_NAME, Takes.PREPOSITION, "رجب");
    out.put(HIJRI, 8, F_NAME, Takes.PREPOSITION, "شعبان");
    out.put(HIJRI, 9, F_WEAK, Takes.PREPOSITION, "رمضان");
    out.put(HIJRI, 10, F_NAME, Takes.PREPOSITION, "شوال");
    out.put(HIJRI, 11, NO_FLAGS, Takes.PREPOSITION, "ذوالقعدة ذيالقعدة");
    out.put(HIJRI, 12, NO_FLAGS, Takes.PREPOSITION, "ذوالحجة ذيالحجة");
    out.put(DHU, 0, NO_FLAGS, Takes.PREPOSITION, "ذو ذي");
    out.put(HIJRI_TAIL, 11, NO_FLAGS, Takes.ARTICLE_TOO, "قعدة");
    out.put(HIJRI_TAIL, 12, NO_FLAGS, Takes.ARTICLE_TOO, "حجة");
    out.put(FEAST, 0, NO_FLAGS, Takes.PREPOSITION, "عيد");
    out.put(FEAST_NAME, 10, NO_FLAGS, Takes.ARTICLE_ALWAYS, "فطر");
    out.put(FEAST_NAME, 12, NO_FLAGS, Takes.ARTICLE_ALWAYS, "أضحى");
  }

  private static void days(Sink out) {
    String[] weekdays = {"اثنين إثنين أثنين", "ثلاثاء ثلثاء", "أربعاء", "خميس", "جمعة", "سبت"};
    // Without the article «أحد» is «someone» or a number.
    out.put(WEEKDAY, 7, F_AL, Takes.PREPOSITION, "الأحد");
    for (int i = 0; i < weekdays.length; i++) {
      out.put(WEEKDAY, i + 1, NO_FLAGS, Takes.ARTICLE_ALWAYS, weekdays[i]);
    }
    out.put(
        DAYPART, 0, NO_FLAGS, Takes.PREPOSITION, "فجر صباح ضحى ظهر ظهيرة عصر مساء عشية مغرب غروب");
    out.put(DAYPART, 1, NO_FLAGS, Takes.PREPOSITION, "ليل");
    out.put(DAY_SHIFT, 1, NO_FLAGS, Takes.ARTICLE_TOO, "أمس");
    out.put(DAY_SHIFT, 1, NO_FLAGS, Takes.ARTICLE_ALWAYS, "بارحة");
    out.put(DAY_SHIFT, 3, NO_FLAGS, Takes.CONJUNCTION, "غدا");
    out.put(DAY_SHIFT, 3, NO_FLAGS, Takes.ARTICLE_TOO, "غد");
  }

  private static void units(Sink out) {
    unit(out, Unit.MINUTE, F_FEMININE, "دقيقة", "دقيقتين دقيقتان", "دقائق");
    unit(out, Unit.HOUR, F_FEMININE, "ساعة", "ساعتين ساعتان", "ساعات");
    unit(out, Unit.DAY, NO_FLAGS, "يوم يوما", "يومين يومان", "أيام أياما");
    unit(out, Unit.NIGHT, F_FEMININE, "ليلة", "ليلتين ليلتان", "ليال ليالي");
    unit(out, Unit.WEEK, NO_FLAGS, "أسبوع أسبوعا", "أسبوعين أسبوعان", "أسابيع");
    unit(out, Unit.MONTH, NO_FLAGS, "شهر شهرا", "شهرين شهران", "أشهر شهور شهورا");
    unit(out, Unit.YEAR, NO_FLAGS, "عام عاما", "عامين عامان", "أعوام أعواما");
    unit(out, Unit.YEAR, F_FEMININE, "سنة", "سنتين سنتان", "سنوات سنين سنون");
    unit(out, Unit.DECADE, NO_FLAGS, "عقد عقدا", "عقدين عقدان", "عقود");
    int construct = F_DUAL | F_CONSTRUCT;
    out.put(UNIT, Unit.DAY.ordinal(), construct, Takes.PREPOSITION, "يومي");
    out.put(UNIT, Unit.MONTH.ordinal(), construct, Takes.PREPOSITION, "شهري");
    out.put(UNIT, Unit.YEAR.ordinal(), construct, Takes.PREPOSITION, "عامي");
    out.put(UNIT, Unit.YEAR.ordinal(), construct | F_FEMININE, Takes.PREPOSITION, "سنتي");
    out.put(UNIT, Unit.NIGHT.ordinal(), construct | F_FEMININE, Takes.PREPOSITION, "ليلتي");
    out.put(CENTURY, 0, NO_FLAGS, Takes.ARTICLE_ALWAYS, "قرن");
  }

  private static void unit(Sink out, Unit u, int flags, String one, String two, String many) {
    out.put(UNIT, u.ordinal(), flags, Takes.ARTICLE_TOO, one);
    out.put(UNIT, u.ordinal(), flags | F_DUAL, Takes.ARTICLE_TOO, two);
    out.put(UNIT, u.ordinal(), flags | F_PLURAL, Takes.ARTICLE_TOO, many);
  }

  private static void numbers(Sink out) {
    String[] small = {
      "واحد واحدة إحدى",
      "اثنان اثنتان اثنا اثني اثنتا اثنتي",
      "ثلاثة ثلاث",
      "أربعة أربع",
      "خمسة خمس",
      "ستة ست",
      "سبعة سبع",
      "ثمانية ثماني ثمان",
      "تسعة تسع",
      "عشرة عشر"
    };
    for (int i = 0; i < small.length; i++) {
      out.put(NUMBER, i + 1, NO_FLAGS, Takes.ARTICLE_TOO, small[i]);
    }
    out.put(NUMBER, 1, NO_FLAGS, Takes.PREPOSITION, "أحد");
    String[] roots = {"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (int i = 0; i < roots.length; i++) {
      int tens = 10 * (i + 2);
      out.put(NUMBER, tens, NO_FLAGS, Takes.ARTICLE_TOO, roots[i] + "ون " + roots[i] + "ين");
      String decades = roots[i] + "ينات " + roots[i] + "ينيات";
      out.put(DECADES, tens, NO_FLAGS, Takes.ARTICLE_TOO, decades);
      if (i > 0) {
        String hundreds = roots[i] + "مئة " + roots[i] + "مائة";
        out.put(NUMBER, 100 * (i + 2), NO_FLAGS, Takes.ARTICLE_TOO, hundreds);
      }
    }
    out.put(NUMBER, 800, NO_FLAGS, Takes.ARTICLE_TOO, "ثمانيمئة ثمانيمائة");
    out.put(NUMBER, 100, NO_FLAGS, Takes.ARTICLE_TOO, "مئة مائة مية");
    out.put(NUMBER, 200, NO_FLAGS, Takes.ARTICLE_TOO, "مئتين مئتان مائتين مائتان");
    out.put(NUMBER, 1000, NO_FLAGS, Takes.ARTICLE_TOO, "ألف آلاف");
    out.put(NUMBER, 2000, NO_FLAGS, Takes.ARTICLE_TOO, "ألفين ألفان");
    String[] ordinals = {
      "أول حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"
    };
    for (int i = 0; i < ordinals.length; i++) {
      out.put(ORDINAL, i + 1, NO_FLAGS, Takes.ARTICLE_TOO, ordinals[i]);
    }
    out.put(ORDINAL, 2, NO_FLAGS, Takes.ARTICLE_TOO, "ثان");
    out.put(ORDINAL, 1, F_FEMININE, Takes.ARTICLE_TOO, "أولى");
    out.put(ORDINAL, 2, F_FEMININE, Takes.ARTICLE_TOO, "ثانية آخر آخرة");
    out.put(FEW, 0, NO_FLAGS, Takes.ARTICLE_TOO, "قليلة قليل عدة بضعة بضع معدودة");
  }

  private static void directions(Sink out) {
    direction(out, Direction.LAST, "ماضي منصرم فائت فارط منقضي منصرف");
    direction(out, Direction.LAST, "ماضية منصرمة فائتة فارطة منقضية", F_FEMININE);
    String lastDuals = "ماضيين ماضيتين ماضيان ماضيتان منصرمين منصرمتين فائتين فائتتين";
    direction(out, Direction.LAST, lastDuals, F_DUAL);
    direction(out, Direction.THIS, "جاري حالي راهن");
    direction(out, Direction.THIS, "جارية حالية راهنة", F_FEMININE);
    direction(out, Direction.NEXT, "مقبل قادم آتي");
    direction(out, Direction.NEXT, "مقبلة قادمة آتية", F_FEMININE);
    direction(out, Direction.NEXT, "مقبلين مقبلتين قادمين قادمتين مقبلان قادمان", F_DUAL);
    direction(out, Direction.RECENT, "أخير");
    direction(out, Direction.RECENT, "أخيرة", F_FEMININE);
    direction(out, Direction.RECENT, "أخيرين أخيرتين", F_DUAL);
  }

  private static void direction(Sink out, Direction d, String words, int... flags) {
    int flag = flags.length == 0 ? NO_FLAGS : flags[0];
    out.put(DIRECTION, d.ordinal(), flag, Takes.ARTICLE_ALWAYS, words);
  }

  private static void partsAndSeasons(Sink out) {
    int early = When.PartOf.EARLY.ordinal();
    int middle = When.PartOf.MIDDLE.ordinal();
    int late = When.PartOf.LATE.ordinal();
    out.put(PART, early, NO_FLAGS, Takes.PREPOSITION, "مطلع بداية بدايات أوائل مستهل");
    out.put(PART, middle, NO_FLAGS, Takes.PREPOSITION, "منتصف أواسط");
    out.put(PART, late, NO_FLAGS, Takes.PREPOSITION, "أواخر نهاية ختام");
    out.put(HALF, 2, NO_FLAGS, Takes.ARTICLE_TOO, "نصف");
    out.put(HALF, 4, NO_FLAGS, Takes.ARTICLE_TOO, "ربع");
    out.put(SEASON, 1, NO_FLAGS, Takes.ARTICLE_TOO, "صيف");
    out.put(SEASON, 2, NO_FLAGS, Takes.ARTICLE_TOO, "خريف");
    out.put(SEASON, 3, NO_FLAGS, Takes.ARTICLE_TOO, "شتاء");
    out.put(ERA, 1, NO_FLAGS, Takes.CONJUNCTION, "ه هجري هجرية للهجرة");
    out.put(ERA, 2, NO_FLAGS, Takes.CONJUNCTION, "م ميلادي ميلادية للميلاد");
    out.put(ERA, 3, NO_FLAGS, Takes.CONJUNCTION, "ق");
    out.put(EQUALS, 0, NO_FLAGS, Takes.ARTICLE_TOO, "موافق موافقة مصادف");
  }

  private static void functionWords(Sink out) {
    out.put(THIS, 0, NO_FLAGS, Takes.PREPOSITION, "هذا هذه");
    word(out, IN, "في");
    word(out, SINCE, "منذ مذ");
    word(out, BEFORE, "قبل قبيل");
    word(out, AFTER, "بعد بعيد عقب");
    out.put(DURING, 1, NO_FLAGS, Takes.CONJUNCTION, "خلال غضون");
    word(out, DURING, "طوال طيلة مدى مدار");
    word(out, UNTIL, "حتى لغاية");
    word(out, FROM, "من");
    word(out, TO, "إلى الى");
    word(out, BETWEEN, "بين");
    word(out, AND, "و");
    out.put(ARTICLE, 0, NO_FLAGS, Takes.PREPOSITION, "ال");
    out.put(ARTICLE, 0, F_LI | F_AL, Takes.CONJUNCTION, "لل");
    word(out, OR, "أو او");
    word(out, WHAT, "ما");
    word(out, MORE, "أكثر أقل");
    word(out, NOW, "الآن");
    out.put(HEDGE, 0, NO_FLAGS, Takes.PREPOSITION, "نحو حوالي قرابة زهاء يقارب");
    word(out, RECENTLY, "مؤخرا");
    out.put(DATED, 0, NO_FLAGS, Takes.PREPOSITION, "تاريخ");
  }

  private static void word(Sink out, int kind, String words) {
    out.put(kind, 0, NO_FLAGS, Takes.CONJUNCTION, words);
  }

  /** Words that keep their neighbours from being times. */
  private static void guards(Sink out) {
    out.put(
        NOT_TODAY,
        0,
        NO_FLAGS,
        Takes.ARTICLE_TOO,
        "تالي تالية نفسه نفسها ذاته ذاتها عينه عالمي وطني دولي موالي سابق واحد مفتوح ذي الذي"
            + " دراسي");
    out.put(
        MEDIA, 0, NO_FLAGS, Takes.ARTICLE_TOO, "صحيفة جريدة قناة شبكة وكالة موقع فضائية تلفزيون");
    out.put(
        TITLE,
        0,
        NO_FLAGS,
        Takes.ARTICLE_TOO,
        "أمين أمينة أمناء مدعي مدعية مدير مديرة نائب قائد مفتش مراقب قنصل اتحاد مؤتمر إضراب حاكم "
            + "سكرتير كاتب كاتبة رأي أمن قطاع مجلس قيادة أمانة نيابة إدارة مصلحة منسق");
    out.put(MARKET, 0, NO_FLAGS, Takes.ARTICLE_TOO, "سوق مسجد جامع حي");
    out.put(
        NAMED,
        0,
        NO_FLAGS,
        Takes.ARTICLE_TOO,
        "ثورة حركة كتيبة لواء ميدان شارع جسر تحالف جبهة حزب منظمة ساحة مستشفى مدرسة ملعب");
    out.put(EVERY, 0, NO_FLAGS, Takes.PREPOSITION, "كل");
    out.put(NEED, 0, NO_FLAGS, Takes.ARTICLE_ALWAYS, "حاجة");
    out.put(THAT, 0, NO_FLAGS, Takes.PREPOSITION, "ذلك تلك نفس ذات");
  }
}
