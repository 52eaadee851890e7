package org.isnad.core.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.core.language.arabic.Conjugator.Form;
import org.isnad.core.language.arabic.Conjugator.Gender;
import org.isnad.core.language.arabic.Conjugator.Kind;
import org.isnad.core.language.arabic.Conjugator.Num;
import org.junit.jupiter.api.Test;

class ConjugatorTest {

  private static final String VERBS = "/lexicon/ar/verbs.tsv";

  /** The persons in the order of the tables below. */
  private enum Person {
    HE(3, Gender.MASCULINE, Num.SINGULAR),
    SHE(3, Gender.FEMININE, Num.SINGULAR),
    TWO(3, Gender.MASCULINE, Num.DUAL),
    TWO_F(3, Gender.FEMININE, Num.DUAL),
    THEY(3, Gender.MASCULINE, Num.PLURAL),
    THEY_F(3, Gender.FEMININE, Num.PLURAL),
    THOU(2, Gender.MASCULINE, Num.SINGULAR),
    THOU_F(2, Gender.FEMININE, Num.SINGULAR),
    YE(2, Gender.MASCULINE, Num.PLURAL),
    I(1, Gender.COMMON, Num.SINGULAR),
    WE(1, Gender.COMMON, Num.PLURAL);

    private final int number;
    private final Gender gender;
    private final Num num;

    Person(int number, Gender gender, Num num) {
      this.number = number;
      this.gender = gender;
      this.num = num;
    }

    boolean matches(Form form) {
      return form.person() == number && form.gender() == gender && form.number() == num;
    }
  }

  /** A verb under test. */
  private record Subject(List<Form> forms) {

    /** Checks the first spelling of each person, in the order of {@link Person}. */
    Subject perfect(String expected) {
      return table(Kind.PERFECT, false, expected);
    }

    Subject imperfect(String expected) {
      return table(Kind.IMPERFECT, false, expected);
    }

    private Subject table(Kind kind, boolean passive, String expected) {
      List<String> actual = new ArrayList<>();
      for (Person person : Person.values()) {
        actual.add(texts(kind, passive, person::matches).get(0));
      }
      assertEquals(expected, String.join(" ", actual));
      return this;
    }

    Subject has(Kind kind, Person person, String... spellings) {
      assertEquals(List.of(spellings), texts(kind, false, person::matches));
      return this;
    }

    Subject hasPassive(Kind kind, Person person, String... spellings) {
      assertEquals(List.of(spellings), texts(kind, true, person::matches));
      return this;
    }

    /** Checks the passive perfect and imperfect of the third person. */
    Subject passive(String perfect, String imperfect) {
      return hasPassive(Kind.PERFECT, Person.HE, perfect)
          .hasPassive(Kind.IMPERFECT, Person.HE, imperfect);
    }

    Subject active(String... participles) {
      assertEquals(List.of(participles), texts(Kind.ACTIVE_PARTICIPLE, false, form -> true));
      return this;
    }

    Subject acted(String... participles) {
      assertEquals(List.of(participles), texts(Kind.PASSIVE_PARTICIPLE, true, form -> true));
      return this;
    }

    List<String> texts(Kind kind, boolean passive, Predicate<Form> filter) {
      return forms.stream()
          .filter(form -> form.kind() == kind && form.passive() == passive)
          .filter(filter)
          .map(Form::text)
          .toList();
    }
  }

  private static Subject verb(String lemma, String imperfect, String form) {
    return new Subject(Conjugator.conjugate(lemma, imperfect, form));
  }

  @Test
  void soundVerb() {
    verb("قتل", "يقتل", "I")
        .perfect("قتل قتلت قتلا قتلتا قتلوا قتلن قتلت قتلت قتلتم قتلت قتلنا")
        .imperfect("يقتل تقتل يقتلان تقتلان يقتلون يقتلن تقتل تقتلين تقتلون أقتل نقتل")
        .has(Kind.JUSSIVE, Person.THEY, "يقتلوا")
        .has(Kind.JUSSIVE, Person.HE)
        .has(Kind.IMPERATIVE, Person.YE, "اقتلوا")
        .passive("قتل", "يقتل")
        .active("قاتل")
        .acted("مقتول");
  }

  @Test
  void doubledVerb() {
    verb("شنّ", "يشنّ", "I")
        .perfect("شن شنت شنا شنتا شنوا شنن شننت شننت شننتم شننت شننا")
        .imperfect("يشن تشن يشنان تشنان يشنون يشنن تشن تشنين تشنون أشن نشن")
        .passive("شن", "يشن")
        .acted("مشنون");
  }

  @Test
  void doubledDerivedVerbs() {
    verb("أصر", "يصر", "IV").has(Kind.PERFECT, Person.I, "أصررت").active("مصر");
    verb("احتل", "يحتل", "VIII")
        .has(Kind.PERFECT, Person.SHE, "احتلت")
        .has(Kind.PERFECT, Person.WE, "احتللنا")
        .active("محتل");
    verb("استمر", "يستمر", "X")
        .has(Kind.PERFECT, Person.SHE, "استمرت")
        .has(Kind.PERFECT, Person.I, "استمررت")
        .active("مستمر");
    verb("انضم", "ينضم", "VII").has(Kind.PERFECT, Person.THEY, "انضموا").active("منضم");
    verb("شاد", "يشاد", "III").has(Kind.IMPERFECT, Person.THEY, "يشادون").passive("شود", "يشاد");
  }

  @Test
  void firstHamza() {
    verb("أخذ", "يأخذ", "I")
        .has(Kind.IMPERFECT, Person.I, "آخذ")
        .has(Kind.IMPERATIVE, Person.YE, "خذوا")
        .passive("أخذ", "يؤخذ")
        .active("آخذ")
        .acted("مأخوذ");
    verb("آمن", "يؤمن", "IV")
        .has(Kind.PERFECT, Person.THEY, "آمنوا")
        .has(Kind.IMPERFECT, Person.I, "أومن", "أؤمن")
        .active("مؤمن");
    verb("أجل", "يؤجل", "II").passive("أجل", "يؤجل");
    verb("تآمر", "يتآمر", "VI").has(Kind.PERFECT, Person.THEY, "تآمروا").active("متآمر");
    verb("ائتمن", "يأتمن", "VIII").passive("اؤتمن", "يؤتمن");
    verb("استأنف", "يستأنف", "X").passive("استؤنف", "يستأنف");
  }

  @Test
  void middleHamza() {
    verb("سأل", "يسأل", "I")
        .has(Kind.PERFECT, Person.THEY, "سألوا")
        .passive("سئل", "يسأل")
        .active("سائل")
        .acted("مسؤول", "مسئول");
    verb("سئم", "يسأم", "I").has(Kind.PERFECT, Person.THEY, "سئموا");
    verb("تساءل", "يتساءل", "VI").passive("تسوئل", "يتساءل").active("متسائل");
    verb("ساءل", "يسائل", "III").has(Kind.IMPERFECT, Person.THEY, "يسائلون");
    verb("التأم", "يلتئم", "VIII").has(Kind.PERFECT, Person.SHE, "التأمت").active("ملتئم");
  }

  @Test
  void lastHamza() {
    verb("بدأ", "يبدأ", "I")
        .has(Kind.PERFECT, Person.THEY, "بدؤوا", "بدأوا", "بدءوا")
        .has(Kind.PERFECT, Person.TWO, "بدآ", "بدأا")
        .has(Kind.IMPERFECT, Person.THEY, "يبدؤون", "يبدأون", "يبدءون")
        .passive("بدئ", "يبدأ")
        .active("بادئ")
        .acted("مبدوء");
    verb("جرؤ", "يجرؤ", "I").has(Kind.PERFECT, Person.SHE, "جرؤت");
    verb("ناوأ", "يناوئ", "III").has(Kind.IMPERFECT, Person.THEY, "يناوئون");
    verb("هيأ", "يهيئ", "II").has(Kind.PERFECT, Person.SHE, "هيأت").active("مهيئ");
  }

  @Test
  void assimilatedVerb() {
    verb("وقف", "يقف", "I")
        .has(Kind.IMPERFECT, Person.THEY, "يقفون")
        .has(Kind.IMPERATIVE, Person.THOU, "قف")
        .passive("وقف", "يوقف")
        .acted("موقوف");
    verb("يئس", "ييأس", "I").has(Kind.IMPERFECT, Person.HE, "ييئس", "ييأس").active("يائس");
    verb("أوقف", "يوقف", "IV").has(Kind.IMPERATIVE, Person.THOU, "أوقف").active("موقف");
    verb("أيقن", "يوقن", "IV").passive("أوقن", "يوقن").active("موقن");
    verb("واصل", "يواصل", "III").passive("ووصل", "يواصل");
  }

  @Test
  void hollowVerb() {
    verb("عاد", "يعود", "I")
        .perfect("عاد عادت عادا عادتا عادوا عدن عدت عدت عدتم عدت عدنا")
        .imperfect("يعود تعود يعودان تعودان يعودون يعدن تعود تعودين تعودون أعود نعود")
        .has(Kind.JUSSIVE, Person.HE, "يعد")
        .has(Kind.JUSSIVE, Person.THEY, "يعودوا")
        .active("عائد");
    verb("قال", "يقول", "I").passive("قيل", "يقال").acted("مقول");
    verb("باع", "يبيع", "I").passive("بيع", "يباع").acted("مبيع");
    verb("نام", "ينام", "I").has(Kind.JUSSIVE, Person.HE, "ينم");
  }

  @Test
  void hollowDerivedVerbs() {
    verb("أدان", "يدين", "IV").passive("أدين", "يدان").active("مدين").acted("مدان");
    verb("أعاد", "يعيد", "IV")
        .has(Kind.PERFECT, Person.WE, "أعدنا")
        .has(Kind.IMPERATIVE, Person.THOU, "أعد")
        .passive("أعيد", "يعاد");
    verb("انهار", "ينهار", "VII").has(Kind.JUSSIVE, Person.HE, "ينهر").active("منهار");
    verb("اختار", "يختار", "VIII").passive("اختير", "يختار").active("مختار");
    verb("ازداد", "يزداد", "VIII").has(Kind.PERFECT, Person.SHE, "ازدادت").active("مزداد");
    verb("استعاد", "يستعيد", "X").passive("استعيد", "يستعاد").acted("مستعاد");
  }

  @Test
  void hollowVerbWithLastHamza() {
    verb("جاء", "يجيء", "I")
        .has(Kind.PERFECT, Person.SHE, "جاءت")
        .has(Kind.PERFECT, Person.THEY, "جاؤوا", "جاءوا")
        .has(Kind.PERFECT, Person.I, "جئت")
        .has(Kind.JUSSIVE, Person.HE, "يجئ")
        .passive("جيء", "يجاء")
        .active("جاء", "جائي");
    verb("ساء", "يسوء", "I").has(Kind.PERFECT, Person.I, "سؤت");
    verb("أساء", "يسيء", "IV").has(Kind.PERFECT, Person.I, "أسأت").active("مسيء");
  }

  @Test
  void defectiveVerb() {
    verb("دعا", "يدعو", "I")
        .perfect("دعا دعت دعوا دعتا دعوا دعون دعوت دعوت دعوتم دعوت دعونا")
        .imperfect("يدعو تدعو يدعوان تدعوان يدعون يدعون تدعو تدعين تدعون أدعو ندعو")
        .has(Kind.JUSSIVE, Person.HE, "يدع")
        .passive("دعي", "يدعى")
        .active("داع", "داعي")
        .acted("مدعو");
    verb("بنى", "يبني", "I")
        .has(Kind.PERFECT, Person.I, "بنيت")
        .has(Kind.IMPERFECT, Person.TWO, "يبنيان")
        .has(Kind.IMPERFECT, Person.THEY, "يبنون")
        .acted("مبني");
    verb("بقي", "يبقى", "I")
        .has(Kind.PERFECT, Person.SHE, "بقيت")
        .has(Kind.PERFECT, Person.THEY, "بقوا")
        .has(Kind.JUSSIVE, Person.HE, "يبق");
    verb("منى", "يمني", "I").passive("مني", "يمنى");
  }

  @Test
  void defectiveDerivedVerbs() {
    verb("أجرى", "يجري", "IV").has(Kind.PERFECT, Person.SHE, "أجرت").passive("أجري", "يجرى");
    verb("تلقى", "يتلقى", "V").has(Kind.IMPERFECT, Person.THEY, "يتلقون").active("متلق", "متلقي");
    verb("توفى", "يتوفى", "V").passive("توفي", "يتوفى").acted("متوفى");
    verb("اشترى", "يشتري", "VIII").has(Kind.PERFECT, Person.THEY, "اشتروا");
    verb("استولى", "يستولي", "X").passive("استولي", "يستولى").acted("مستولى");
  }

  @Test
  void doublyWeakVerbs() {
    verb("وفى", "يفي", "I")
        .has(Kind.IMPERFECT, Person.THEY, "يفون")
        .has(Kind.IMPERATIVE, Person.THOU)
        .passive("وفي", "يوفى");
    verb("نوى", "ينوي", "I").has(Kind.PERFECT, Person.THEY, "نووا").active("ناو", "ناوي");
    verb("أتى", "يأتي", "I")
        .has(Kind.IMPERFECT, Person.I, "آتي")
        .has(Kind.IMPERATIVE, Person.THOU, "ائت")
        .passive("أتي", "يؤتى");
    verb("رأى", "يرى", "I")
        .perfect("رأى رأت رأيا رأتا رأوا رأين رأيت رأيت رأيتم رأيت رأينا")
        .imperfect("يرى ترى يريان تريان يرون يرين ترى ترين ترون أرى نرى")
        .has(Kind.JUSSIVE, Person.HE, "ير")
        .passive("رئي", "يرى")
        .acted("مرئي");
    verb("أحيا", "يحيي", "IV").has(Kind.PERFECT, Person.SHE, "أحيت").passive("أحيي", "يحيا");
    verb("آوى", "يؤوي", "IV").has(Kind.PERFECT, Person.THEY, "آووا").active("مؤو", "مؤوي");
  }

  @Test
  void swallowedFirstRadical() {
    verb("اتفق", "يتفق", "VIII").has(Kind.PERFECT, Person.TWO, "اتفقا").active("متفق");
    verb("ادعى", "يدعي", "VIII").has(Kind.PERFECT, Person.SHE, "ادعت").acted("مدعى");
    verb("اضطر", "يضطر", "VIII").has(Kind.PERFECT, Person.I, "اضطررت");
    verb("اطلع", "يطلع", "VIII").has(Kind.PERFECT, Person.I, "اطلعت");
  }

  @Test
  void soundDerivedVerbs() {
    verb("قرر", "يقرر", "II").has(Kind.PERFECT, Person.I, "قررت").passive("قرر", "يقرر");
    verb("هاجم", "يهاجم", "III").passive("هوجم", "يهاجم").active("مهاجم");
    verb("باحث", "يباحث", "III").passive("بوحث", "يباحث");
    verb("أعلن", "يعلن", "IV").has(Kind.PERFECT, Person.WE, "أعلنا").passive("أعلن", "يعلن");
    verb("توصل", "يتوصل", "V").passive("توصل", "يتوصل");
    verb("تبادل", "يتبادل", "VI").passive("تبودل", "يتبادل");
    verb("انسحب", "ينسحب", "VII").active("منسحب");
    verb("احمر", "يحمر", "IX").has(Kind.PERFECT, Person.I, "احمررت").active("محمر");
  }

  @Test
  void fourRadicals() {
    verb("زعزع", "يزعزع", "Q").has(Kind.IMPERFECT, Person.THEY, "يزعزعون").active("مزعزع");
    verb("طمأن", "يطمئن", "Q").passive("طمئن", "يطمأن");
    verb("تدهور", "يتدهور", "Q").has(Kind.PERFECT, Person.SHE, "تدهورت").active("متدهور");
    verb("اطمأن", "يطمئن", "Q").has(Kind.PERFECT, Person.I, "اطمأننت").active("مطمئن");
  }

  @Test
  void verbsOfBeing() {
    verb("كان", "يكون", "I").has(Kind.JUSSIVE, Person.HE, "يكن", "يك");
    Subject isNot =
        verb("ليس", "", "I").perfect("ليس ليست ليسا ليستا ليسوا لسن لست لست لستم لست لسنا");
    assertTrue(isNot.forms().stream().allMatch(form -> form.kind() == Kind.PERFECT));
  }

  @Test
  void rejectsWhatDoesNotFit() {
    assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("قتل", "قتل", "I"));
    assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("قتل", "يقتل", "XI"));
    assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("قتل", "يقاتل", "III"));
    assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("دعا", "يدع", "I"));
  }

  @Test
  void everyListedVerbConjugates() {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> lines = lines();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String problem = problem(lines.get(i), seen);
        if (!problem.isEmpty()) {
          wrong.add(VERBS + ":" + (i + 1) + ": " + problem);
        }
      }
    }
    assertFalse(seen.isEmpty());
    assertEquals("", String.join("\n", wrong));
  }

  /** What is wrong with a line of the list; empty when it is right. */
  private static String problem(String line, Set<String> seen) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      return cells.length + " columns instead of 6";
    }
    if (!seen.add(cells[0] + " " + cells[1] + " " + cells[2])) {
      return "listed twice: " + cells[0];
    }
    try {
      Subject verb = verb(cells[0], cells[1], cells[2]);
      if (!spellings(verb, Kind.PERFECT).contains(plain(cells[0]))) {
        return cells[0] + " is conjugated as " + spellings(verb, Kind.PERFECT);
      }
      boolean imperfectFits = spellings(verb, Kind.IMPERFECT).contains(plain(cells[1]));
      return imperfectFits || cells[1].isEmpty()
          ? ""
          : cells[1] + " is conjugated as " + spellings(verb, Kind.IMPERFECT);
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<String> spellings(Subject verb, Kind kind) {
    return verb.texts(kind, false, Person.HE::matches);
  }

  private static String plain(String word) {
    return word.replaceAll("[\\u064B-\\u0652]", "");
  }

  private static List<String> lines() {
    try (InputStream in = ConjugatorTest.class.getResourceAsStream(VERBS)) {
      if (in == null) {
        throw new IllegalStateException(VERBS + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
