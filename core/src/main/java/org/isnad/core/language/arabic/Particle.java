package org.isnad.core.language.arabic;

import java.util.HashMap;
import java.util.Map;
import org.isnad.core.text.Letters;

/**
 * The function words that the grammar asks for, as small numbers; a closed class (Wright, A Grammar
 * of the Arabic Language, vol. I §§ 354–368).
 */
public final class Particle {
  // Prepositions and nouns used as such: 1 to 59.
  public static final int FI = 1;
  public static final int MIN = 2;
  public static final int ILA = 3;
  public static final int ALA = 4;
  public static final int AN = 5;
  public static final int MAA = 6;
  public static final int BAYN = 7;
  public static final int DIDD = 8;
  public static final int BI = 9;
  public static final int LI = 10;
  public static final int KA = 11;
  public static final int LADA = 12;
  public static final int NAHW = 13;
  public static final int KHILAL = 14;
  public static final int BAAD = 15;
  public static final int QABL = 16;
  public static final int MUNDHU = 17;
  public static final int HATTA = 18;
  public static final int INDA = 19;
  public static final int TIJAH = 20;
  public static final int HAWL = 21;
  public static final int TAHT = 22;
  public static final int ABR = 23;
  public static final int AMAM = 24;
  public static final int WARA = 25;
  public static final int DUN = 26;
  public static final int RAGHM = 27;
  public static final int SABAB = 28;
  public static final int QURB = 29;
  public static final int DAKHIL = 30;
  public static final int SIWA = 31;
  public static final int WASAT = 32;

  /** «من قبل», «من جانب», «على يد». */
  public static final int BY = 40;

  /** «بحسب», «وفقا لـ», «نقلا عن». */
  public static final int ACCORDING = 41;

  public static final int LAST_PREPOSITION = 59;

  // Subordinators and clause openers: 60 to 99.
  /** «أن». */
  public static final int ANNA = 60;

  /** «إن». */
  public static final int INNA = 61;

  public static final int RELATIVE = 62;
  public static final int WHERE = 63;
  public static final int WHILE = 64;
  public static final int BECAUSE = 65;
  public static final int BUT = 66;
  public static final int AS = 67;
  public static final int WHEN = 68;
  public static final int IF = 69;
  public static final int THEN = 70;
  public static final int OR = 71;
  public static final int MA = 72;

  // Negation and mood: 100 to 129.
  public static final int LAM = 100;
  public static final int LAN = 101;
  public static final int LA = 102;
  public static final int LAYSA = 103;
  public static final int GHAYR = 104;
  public static final int FUTURE = 105;
  public static final int QAD = 106;
  public static final int PERHAPS = 107;
  public static final int EXCEPT = 108;
  public static final int MUST = 109;

  // Pronouns and demonstratives: 130 to 149.
  public static final int PRONOUN = 130;
  public static final int THIS = 131;

  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    put(FI, "في");
    put(MIN, "من");
    put(ILA, "إلى الي");
    put(ALA, "على");
    put(AN, "عن");
    put(MAA, "مع");
    put(BAYN, "بين");
    put(DIDD, "ضد");
    put(LADA, "لدى");
    put(NAHW, "نحو صوب باتجاه");
    put(KHILAL, "خلال أثناء إبان طوال طيلة");
    put(BAAD, "بعد بعيد عقب غداة إثر");
    put(QABL, "قبل قبيل عشية");
    put(MUNDHU, "منذ مذ");
    put(HATTA, "حتى لغاية");
    put(INDA, "عند");
    put(TIJAH, "تجاه إزاء حيال");
    put(HAWL, "حول بشأن بخصوص");
    put(TAHT, "تحت فوق");
    put(ABR, "عبر");
    put(AMAM, "أمام");
    put(WARA, "وراء خلف");
    put(DUN, "دون بدون");
    put(RAGHM, "رغم برغم");
    put(SABAB, "بسبب جراء نتيجة بفضل بفعل");
    put(QURB, "قرب بالقرب بجوار قبالة");
    put(DAKHIL, "داخل خارج");
    put(SIWA, "سوى باستثناء عدا");
    put(WASAT, "وسط");
    put(ACCORDING, "حسب بحسب وفق وفقا طبقا تبعا نقلا استنادا حسبما وفقما");
    put(INNA, "أنه أنها أنهم أنهما أنني أننا بأنه بأنها بأنهم إني");
    // «أن» and «إن» have one normal form; before a verb it can only be «أن».
    put(ANNA, "أن بأن لأن");
    put(RELATIVE, "الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي");
    put(MA, "ما مما عما ممن فيمن بما لما");
    put(WHERE, "حيث إذ");
    put(WHILE, "بينما فيما");
    put(BECAUSE, "لأنه لأنها لأنهم كي لكي");
    put(BUT, "لكن لكنه لكنها لكنهم لكنهما بل غيرأن إنما");
    put(AS, "كما مثلما مثل");
    put(WHEN, "عندما حين حينما لما بعدما قبلما كلما ريثما");
    put(IF, "إذا لو فيإذا سواء متى إذاما");
    put(THEN, "ثم");
    put(OR, "أو أم");
    put(LAM, "لم");
    put(LAN, "لن");
    put(LA, "لا");
    put(LAYSA, "ليس ليست ليسوا");
    put(GHAYR, "غير");
    put(FUTURE, "سوف");
    put(QAD, "قد لقد");
    put(PERHAPS, "ربما لعل لعله لعلها");
    put(EXCEPT, "إلا");
    put(MUST, "يجب ينبغي");
    put(PRONOUN, "هو هي هم هما هن أنا نحن أنتم أنت");
    put(THIS, "هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك");
  }

  private Particle() {}

  private static void put(int code, String words) {
    for (String w : words.split(" ")) {
      CODES.put(Letters.fold(w), code);
    }
  }

  /** The number of a function word in normal form, without proclitics; 0 when it is none. */
  static int code(String word) {
    return CODES.getOrDefault(word, 0);
  }

  public static boolean isPreposition(int code) {
    return code > 0 && code <= LAST_PREPOSITION;
  }

  /** The preposition that a frame list names («على»); 0 when there is none. */
  public static int preposition(String word) {
    return switch (word) {
      case "ب" -> BI;
      case "ل" -> LI;
      case "ك" -> KA;
      default -> code(Letters.fold(word));
    };
  }
}
