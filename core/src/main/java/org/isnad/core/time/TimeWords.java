package org.isnad.core.time;

import java.util.HashMap;
import java.util.Map;
import org.isnad.core.text.Letters;

/**
 * What a word means for time, as an int: a kind, a value and flags for its proclitics and form.
 *
 * <p>Words come in the normal form of {@link Letters}, with the proclitics و ف ب ل ال on them:
 * «وبالجمعة», «للشهر», «بيوم». Fewest proclitics win, so that «فجر», «بعد» and «وقت» stay whole.
 * Two bare proclitics are codes too, because they stand before digits: «و» in «23 و24» and «ال» in
 * «الـ12».
 */
public final class TimeWords {
  static final int MONTH = 1;

  /**
   * First word of a month of two words; the value is 16 × the month of «الأول» + the month of
   * «الثاني».
   */
  static final int MONTH_STEM = 2;

  static final int HIJRI = 3;

  /** As {@link #MONTH_STEM}; «ربيع» is also the season. */
  static final int HIJRI_STEM = 4;

  static final int DHU = 5;
  static final int HIJRI_TAIL = 6;
  static final int WEEKDAY = 7;

  /** «صباح», «فجر», «ليل» (value 1). */
  static final int DAYPART = 8;

  /** «أمس», «غدا»; the value is the shift + 2. */
  static final int DAY_SHIFT = 9;

  /** The value is the ordinal of a {@link Unit}. */
  static final int UNIT = 10;

  static final int NUMBER = 11;
  static final int ORDINAL = 12;

  /** The value is the ordinal of a {@link Direction}. */
  static final int DIRECTION = 13;

  static final int THIS = 14;
  static final int IN = 15;
  static final int SINCE = 16;
  static final int BEFORE = 17;
  static final int AFTER = 18;

  /** «خلال», «غضون» (value 1), «طوال», «مدى». */
  static final int DURING = 19;

  static final int UNTIL = 20;
  static final int FROM = 21;
  static final int TO = 22;
  static final int BETWEEN = 23;

  /** The value is the ordinal of a {@link When.PartOf}. */
  static final int PART = 24;

  static final int SEASON = 25;

  /** 1 «هـ», 2 «م», 3 «ق» of «ق.م». */
  static final int ERA = 26;

  /** «الموافق». */
  static final int EQUALS = 27;

  /** «التسعينات»: 90. */
  static final int DECADES = 28;

  /** «نحو», «حوالي». */
  static final int HEDGE = 29;

  /** «القليلة», «عدة». */
  static final int FEW = 30;

  static final int AND = 31;
  static final int ARTICLE = 32;
  static final int FEAST = 33;
  static final int FEAST_NAME = 34;

  /** After «اليوم» it makes it «the day», not today: «التالي», «نفسه», «العالمي». */
  static final int NOT_TODAY = 35;

  /** Before «اليوم» it makes it a name: «صحيفة», «قناة». */
  static final int MEDIA = 36;

  /** Before «العام» it makes it an adjective: «الأمين», «المدعي». */
  static final int TITLE = 37;

  /** Before a weekday it makes it a place: «سوق الجمعة». */
  static final int MARKET = 38;

  static final int EVERY = 39;

  /** «الحاجة» in «في أمس الحاجة». */
  static final int NEED = 40;

  /** «ذلك», «نفس»: points back into the text. */
  static final int THAT = 41;

  static final int MORE = 42;
  static final int CENTURY = 43;
  static final int OR = 44;

  /** «نصف» (value 2), «ربع» (4). */
  static final int HALF = 45;

  /** «مؤخرا». */
  static final int RECENTLY = 46;

  static final int WHAT = 47;

  /** «الآن» in «بعد يومين من الآن». */
  static final int NOW = 48;

  /** «تاريخ»: a day and month in digits may follow. */
  static final int DATED = 49;

  /** Before a day and month it makes them a name: «ثورة 17 فبراير», «لواء 7 أبريل». */
  static final int NAMED = 50;

  /** Not the code of a word: {@link Line} gives it to tokens of digits. */
  static final int DIGITS = 63;

  static final int F_AND = 1 << 18;

  /** ب stands before it. */
  static final int F_BI = 1 << 19;

  /** ل stands before it. */
  static final int F_LI = 1 << 20;

  static final int F_AL = 1 << 21;
  static final int F_FEMININE = 1 << 22;
  static final int F_DUAL = 1 << 23;
  static final int F_PLURAL = 1 << 24;

  /** «يومي» of «يومي الخميس والجمعة». */
  static final int F_CONSTRUCT = 1 << 25;

  /** A month's name that is also another word: it needs a preposition, a day, a year … («مارس»). */
  static final int F_WEAK = 1 << 26;

  /** A month's name that is also a person's: it needs a day, a year, «شهر» … («شعبان», «ماي»). */
  static final int F_NAME = 1 << 27;

  private static final int KIND_SHIFT = 12;
  private static final int VALUE = 0xFFF;
  private static final int KIND = 0x3F;

  /** Which proclitics a word takes. */
  enum Takes {
    /** Only و and ف. */
    CONJUNCTION,
    /** Also ب and ل. */
    PREPOSITION,
    /** Also ال. */
    ARTICLE_TOO,
    /** ال always, with any other before it. */
    ARTICLE_ALWAYS
  }

  private record Entry(int code, Takes takes) {}

  private static final Map<String, Entry> WORDS = new HashMap<>(1024);

  static {
    TimeLists.fill(TimeWords::put);
  }

  private TimeWords() {}

  /**
   * The code of a word in normal form, with its proclitics; 0 when it means nothing for time. Never
   * throws.
   *
   * <p>Meant to be called once for each distinct word and kept.
   */
  public static int code(String normalWord) {
    int code = find(normalWord, 0);
    if (code != 0) {
      return code;
    }
    char first = normalWord.isEmpty() ? ' ' : normalWord.charAt(0);
    return first == 'و' || first == 'ف' ? find(normalWord.substring(1), F_AND) : 0;
  }

  private static int find(String word, int flags) {
    int n = word.length();
    if (n < 1) {
      return 0;
    }
    int code = look(word, flags);
    if (code != 0) {
      return code;
    }
    if (word.startsWith("لل")) {
      code = look(word.substring(2), flags | F_LI | F_AL);
      return code != 0 ? code : look("ال" + word.substring(2), flags | F_LI);
    }
    char first = word.charAt(0);
    return first == 'ب'
        ? look(word.substring(1), flags | F_BI)
        : first == 'ل' ? look(word.substring(1), flags | F_LI) : 0;
  }

  /** Looks the word up as it is, then without its article. */
  private static int look(String word, int flags) {
    boolean article = (flags & F_AL) != 0;
    Entry entry = WORDS.get(word);
    if (entry != null && allows(entry.takes, flags, article)) {
      return entry.code | flags;
    }
    if (article || !word.startsWith("ال")) {
      return 0;
    }
    entry = WORDS.get(word.substring(2));
    return entry != null && allows(entry.takes, flags, true) ? entry.code | flags | F_AL : 0;
  }

  private static boolean allows(Takes takes, int flags, boolean article) {
    boolean preposition = (flags & (F_BI | F_LI)) != 0;
    return switch (takes) {
      case CONJUNCTION -> !preposition && !article;
      case PREPOSITION -> !article;
      case ARTICLE_TOO -> true;
      case ARTICLE_ALWAYS -> article;
    };
  }

  private static void put(int kind, int value, int flags, Takes takes, String words) {
    for (String word : words.split(" ")) {
      WORDS.putIfAbsent(Letters.fold(word), new Entry(kind << KIND_SHIFT | value | flags, takes));
    }
  }

  static int kind(int code) {
    return code >> KIND_SHIFT & KIND;
  }

  static int value(int code) {
    return code & VALUE;
  }
}
