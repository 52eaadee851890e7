package org.isnad.core.language.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Conjugates Arabic verbs and spells the result without vowel signs.
 *
 * <p>A verb is given by its lemma (third person masculine singular of the perfect), the same person
 * of the imperfect, and its form: {@code I} to {@code X}, or {@code Q} for verbs of four radicals
 * (plain «زعزع», with ت «تدهور», and of the pattern «اطمأن»). Diacritics of the input are ignored.
 *
 * <p>Words are first built as sounds and then spelled, so that the seat of the hamza, the long
 * vowels and the doubled consonants follow from one set of rules. In the sound string a consonant
 * stands for itself, {@code ء} is any hamza, {@code a i u} are short vowels and {@code A I U} long
 * ones, {@code Y} is the final long a that is written ى, {@code W} is the alef of connection and
 * {@code o} the silent alef after the waw of the plural.
 *
 * <p>Rules of conjugation:
 *
 * <ul>
 *   <li>Every tense has a full stem before vowels and a light stem before consonants. They differ
 *       in doubled verbs («شن، شننت») and hollow ones («عاد، عدت»; «يعود، يعدن»).
 *   <li>Form I takes what is not predictable from the imperfect: the long vowel of hollow verbs
 *       (يعود، يبيع، ينام), the last vowel of defective ones (يدعو، يبني، يلقى), whether a first
 *       waw falls out (يقف), and the vowel near a hamza (يسأل، يلؤم، يزئر).
 *   <li>Defective perfects end in «a» with ي (بنى، بنيت), «a» with و (دعا، دعوت) or «i» (بقي،
 *       بقيت); passive perfects always end in «i» (دعي) and passive imperfects in «a» (يدعى).
 *   <li>The passive has «u ... i» in the perfect («هوجم»، «اختير») and «u ... a» in the imperfect
 *       («يقال»، «يستعاد»). It is given for every verb, also where it is spelled like the active
 *       and whether or not the verb is used so.
 *   <li>Form VIII verbs of four letters whose first radical has been swallowed by the ت («اتفق»،
 *       «ادعى»، «اطلع») are told from doubled ones («احتل»، «اضطر») by the place of the ت, ط or د.
 *   <li>«رأى» and «أرى» lose their hamza in the imperfect; «أخذ»، «أكل»، «أمر» lose it in the
 *       imperative; «كان» has the short jussive «يك»; «ليس» has a perfect only, and its imperfect
 *       is given as the empty string.
 *   <li>The jussive is given where it is spelled otherwise than the indicative; as spelled, the
 *       plural, dual and second person feminine also serve as the subjunctive. The uncontracted
 *       jussive of doubled verbs («يمدد») is not given: in newspapers that spelling is form II.
 *   <li>Participles are given in the masculine singular, defective ones both as «داع» and «داعي».
 *   <li>One-letter imperatives («ق» from «وقى») are left out with their feminine and plural, which
 *       would be taken for words like «في» and «لي».
 * </ul>
 *
 * <p>Rules of spelling for the hamza: the stronger of the vowels before and after it chooses its
 * seat (i before u before a); after a long vowel it stands alone before «a»; after ي it sits on ئ;
 * at the end only the vowel before it counts; two hamzas in one syllable become آ or أو. Where
 * houses differ all spellings are given: «بدؤوا، بدأوا، بدءوا»، «جاؤوا، جاءوا»، «بدآ، بدأا»،
 * «مسؤول، مسئول»، «أومن، أؤمن».
 */
public final class Conjugator {

  private static final String VOWELS = "aiuAIUY";
  private static final String CONSONANT_CLASS = "[^aiuAIUYWo]";

  private static final List<Person> PERSONS =
      List.of(
          new Person(3, Gender.MASCULINE, Num.SINGULAR, "", "ي", "", ""),
          new Person(3, Gender.FEMININE, Num.SINGULAR, "aت", "ت", "", ""),
          new Person(3, Gender.MASCULINE, Num.DUAL, "A", "ي", "Aن", "A"),
          new Person(3, Gender.FEMININE, Num.DUAL, "aتA", "ت", "Aن", "A"),
          new Person(3, Gender.MASCULINE, Num.PLURAL, "Uo", "ي", "Uن", "Uo"),
          new Person(3, Gender.FEMININE, Num.PLURAL, "نa", "ي", "نa", "نa"),
          new Person(2, Gender.MASCULINE, Num.SINGULAR, "تa", "ت", "", ""),
          new Person(2, Gender.FEMININE, Num.SINGULAR, "تi", "ت", "Iن", "I"),
          new Person(2, Gender.MASCULINE, Num.PLURAL, "تuم", "ت", "Uن", "Uo"),
          new Person(1, Gender.COMMON, Num.SINGULAR, "تu", "ء", "", ""),
          new Person(1, Gender.COMMON, Num.PLURAL, "نA", "ن", "", ""));

  private final Verb verb;
  private final Set<Form> forms = new LinkedHashSet<>();

  private Conjugator(Verb verb) {
    this.verb = verb;
  }

  /** What a form is: a tense or mood, or a participle. */
  public enum Kind {
    PERFECT,
    /** Indicative. */
    IMPERFECT,
    /** Jussive, and subjunctive, where spelled otherwise than the indicative. */
    JUSSIVE,
    IMPERATIVE,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE
  }

  /** Grammatical gender; {@code COMMON} is that of the first person. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    COMMON
  }

  /** Grammatical number. */
  public enum Num {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /**
   * One form of a verb.
   *
   * @param text spelling without vowel signs and without anything attached
   * @param person 1, 2 or 3, and 0 for participles
   * @param gender gender of the subject
   * @param number number of the subject
   * @param passive whether the voice is passive
   * @param kind tense, mood or participle
   */
  public record Form(
      String text, int person, Gender gender, Num number, boolean passive, Kind kind) {}

  /**
   * Lists all forms of a verb, the standard spelling of each before its variants.
   *
   * @param lemma third person masculine singular of the perfect
   * @param imperfect third person masculine singular of the imperfect; empty for «ليس» only
   * @param form {@code I} to {@code X}, or {@code Q}
   * @return the forms without repetition
   * @throws IllegalArgumentException if lemma, imperfect and form do not fit together
   */
  public static List<Form> conjugate(String lemma, String imperfect, String form) {
    Conjugator conjugator = new Conjugator(Parser.parse(lemma, imperfect, form));
    conjugator.build();
    return List.copyOf(conjugator.forms);
  }

  private void build() {
    perfect(Slot.PERFECT);
    if (verb.perfectOnly()) {
      return;
    }
    perfect(Slot.PERFECT_PASSIVE);
    imperfect(Slot.IMPERFECT);
    imperfect(Slot.IMPERFECT_PASSIVE);
    shortJussive();
    imperative();
    activeParticiple();
    passiveParticiple();
  }

  private void perfect(Slot slot) {
    Stem stem = verb.stem(slot);
    for (Person person : PERSONS) {
      add(stem.perfect(person.perfect()), person, slot.passive(), Kind.PERFECT);
    }
  }

  private void imperfect(Slot slot) {
    Stem stem = verb.stem(slot);
    String vowel = slot.passive() ? "u" : verb.pattern().prefixVowel();
    for (Person person : PERSONS) {
      String prefix = person.prefix() + vowel;
      String indicative = prefix + stem.indicative(person.indicative());
      add(indicative, person, slot.passive(), Kind.IMPERFECT);
      String jussive = prefix + stem.jussive(person.jussive());
      if (!Speller.spell(jussive, House.STANDARD)
          .equals(Speller.spell(indicative, House.STANDARD))) {
        add(jussive, person, slot.passive(), Kind.JUSSIVE);
      }
    }
  }

  private void shortJussive() {
    if (!verb.is("ك", "ن") || verb.pattern() != Pattern.I || verb.weakness() != Weakness.HOLLOW) {
      return;
    }
    for (Person person : PERSONS) {
      if (person.jussive().isEmpty()) {
        add(person.prefix() + "aكu", person, false, Kind.JUSSIVE);
      }
    }
  }

  private void imperative() {
    Stem stem = verb.stem(Slot.IMPERFECT);
    if (stem.full().length() < 2) {
      return;
    }
    for (Person person : PERSONS) {
      if (person.person() == 2) {
        String sounds = verb.imperativePrefix(stem) + stem.jussive(person.jussive());
        String bare = verb.dropsHamzaInImperative() ? sounds.substring("Wuء".length()) : sounds;
        add(bare, person, false, Kind.IMPERATIVE);
      }
    }
  }

  private void activeParticiple() {
    String base = verb.activeParticiple();
    addParticiple(base, false);
    if (verb.activeParticipleIsDefective()) {
      addParticiple(base + "I", false);
    }
  }

  private void passiveParticiple() {
    addParticiple(verb.passiveParticiple(), true);
  }

  private void addParticiple(String sounds, boolean passive) {
    Kind kind = passive ? Kind.PASSIVE_PARTICIPLE : Kind.ACTIVE_PARTICIPLE;
    for (House house : House.values()) {
      String text = Speller.spell(sounds, house);
      forms.add(new Form(text, 0, Gender.MASCULINE, Num.SINGULAR, passive, kind));
    }
  }

  private void add(String sounds, Person person, boolean passive, Kind kind) {
    for (House house : House.values()) {
      String text = Speller.spell(sounds, house);
      forms.add(new Form(text, person.person(), person.gender(), person.number(), passive, kind));
    }
  }

  /** A person of the verb with its endings and its imperfect prefix. */
  private record Person(
      int person,
      Gender gender,
      Num number,
      String perfect,
      String prefix,
      String indicative,
      String jussive) {}

  /** The four stems of a verb. */
  private enum Slot {
    PERFECT,
    PERFECT_PASSIVE,
    IMPERFECT,
    IMPERFECT_PASSIVE;

    boolean passive() {
      return this == PERFECT_PASSIVE || this == IMPERFECT_PASSIVE;
    }

    /** Chooses among the values for the slots in their order. */
    String choose(String perfect, String perfectPassive, String imperfect, String other) {
      return switch (this) {
        case PERFECT -> perfect;
        case PERFECT_PASSIVE -> perfectPassive;
        case IMPERFECT -> imperfect;
        case IMPERFECT_PASSIVE -> other;
      };
    }
  }

  /** What happens at the end of the stem. */
  private enum Weakness {
    SOUND,
    DOUBLED,
    HOLLOW,
    DEFECTIVE
  }

  /** How a stem ends when its last radical is weak. */
  private enum Tail {
    NONE,
    A_YA,
    A_WAW,
    I_YA,
    U_WAW
  }

  /** The forms, with the three kinds of four-radical verbs told apart. */
  private enum Pattern {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    Q,
    QII,
    QIV;

    String prefixVowel() {
      return switch (this) {
        case II, III, IV, Q -> "u";
        default -> "a";
      };
    }

    /** Vowel before the last radical in the active imperfect; form I has its own. */
    String imperfectVowel() {
      return switch (this) {
        case V, VI, QII -> "a";
        default -> "i";
      };
    }

    /** Long vowel of hollow verbs in the active imperfect; form I has its own. */
    String hollowVowel() {
      return this == IV || this == X ? "I" : "A";
    }

    /** Whether a weak middle radical is drawn into a long vowel. */
    boolean contracts() {
      return this == I || this == IV || this == VII || this == VIII || this == X;
    }
  }

  /** A stem before vowels and before consonants, and its weak end. */
  private record Stem(String full, String light, Tail tail) {

    String perfect(String ending) {
      return switch (tail) {
        case NONE -> plain(ending, full);
        case A_YA -> afterA("ي", "Y", ending);
        case A_WAW -> afterA("و", "A", ending);
        case I_YA, U_WAW -> afterI(ending);
      };
    }

    private String plain(String ending, String atEnd) {
      if (ending.isEmpty()) {
        return atEnd;
      }
      return (startsWithVowel(ending) ? full : light) + ending;
    }

    private String afterA(String glide, String atEnd, String ending) {
      if (ending.isEmpty()) {
        return full + atEnd;
      }
      return switch (ending.charAt(0)) {
        case 'a' -> full + ending;
        case 'U' -> full + "aو" + ending.substring(1);
        default -> full + "a" + glide + ending;
      };
    }

    private String afterI(String ending) {
      if (ending.startsWith("U")) {
        return full + ending;
      }
      boolean glide = ending.isEmpty() || startsWithVowel(ending);
      return full + (glide ? "iي" : "I") + ending;
    }

    String indicative(String ending) {
      return switch (tail) {
        case NONE -> plain(ending, full);
        case I_YA -> full + (ending.isEmpty() ? "I" : beforeEnding("I", "iي", ending));
        case U_WAW -> full + (ending.isEmpty() ? "U" : beforeEnding("U", "uو", ending));
        case A_YA, A_WAW -> full + (ending.isEmpty() ? "Y" : afterImperfectA(ending));
      };
    }

    String jussive(String ending) {
      if (tail == Tail.NONE) {
        return plain(ending, full.length() > 1 && doubled() ? full : light);
      }
      if (!ending.isEmpty()) {
        return indicative(ending);
      }
      return full
          + switch (tail) {
            case I_YA -> "i";
            case U_WAW -> "u";
            default -> "a";
          };
    }

    private boolean doubled() {
      return full.charAt(full.length() - 1) == full.charAt(full.length() - 2);
    }

    private static String beforeEnding(String longVowel, String glide, String ending) {
      return switch (ending.charAt(0)) {
        case 'A' -> glide + ending;
        case 'U', 'I' -> ending;
        default -> longVowel + ending;
      };
    }

    private static String afterImperfectA(String ending) {
      return switch (ending.charAt(0)) {
        case 'U' -> "aو" + ending.substring(1);
        case 'I' -> "aي" + ending.substring(1);
        default -> "aي" + ending;
      };
    }
  }

  /**
   * A verb taken apart.
   *
   * @param pattern its form
   * @param first first radical
   * @param onset radical before the last two where the pattern has one there: the doubled middle
   *     radical of II and V, the second of four
   * @param infix the ت of form VIII as it is written, or the radical that swallowed it
   * @param middle radical before the last
   * @param last last radical; empty in defective verbs
   * @param weakness what happens at the end
   * @param traits what form I does not predict
   */
  private record Verb(
      Pattern pattern,
      String first,
      String onset,
      String infix,
      String middle,
      String last,
      Weakness weakness,
      Traits traits) {

    boolean perfectOnly() {
      return traits.perfectOnly();
    }

    boolean is(String firstRadical, String lastRadical) {
      return first.equals(firstRadical) && last.equals(lastRadical);
    }

    boolean dropsHamzaInImperative() {
      return pattern == Pattern.I
          && first.equals("ء")
          && weakness == Weakness.SOUND
          && List.of("خذ", "كل", "مر").contains(middle + last);
    }

    Stem stem(Slot slot) {
      return switch (pattern) {
        case IX -> ninth(slot);
        case QIV -> fourth(slot);
        default ->
            switch (weakness) {
              case SOUND -> sound(slot);
              case DOUBLED -> doubled(slot);
              case HOLLOW -> hollow(slot);
              case DEFECTIVE -> defective(slot);
            };
      };
    }

    private Stem sound(Slot slot) {
      String stem = onset(slot) + middle + vowel(slot) + last;
      return new Stem(stem, stem, Tail.NONE);
    }

    private Stem doubled(Slot slot) {
      if (perfectOnly()) {
        return new Stem("لaيس", "لaس", Tail.NONE);
      }
      String onset = onset(slot);
      String vowel = vowel(slot);
      String full = onset + (endsWithVowel(onset) ? "" : vowel) + middle + middle;
      return new Stem(full, onset + middle + vowel + middle, Tail.NONE);
    }

    private Stem hollow(Slot slot) {
      String onset = onset(slot);
      String base = endsWithVowel(onset) ? onset.substring(0, onset.length() - 1) : onset;
      String longVowel = slot.choose("A", "I", hollowVowel(), "A");
      String shortVowel = longVowel.toLowerCase(Locale.ROOT);
      if (pattern == Pattern.I && slot == Slot.PERFECT) {
        shortVowel = hollowVowel().equals("U") ? "u" : "i";
      }
      return new Stem(base + longVowel + last, base + shortVowel + last, Tail.NONE);
    }

    private Stem defective(Slot slot) {
      String base = onset(slot) + (losesHamza(slot) ? "" : middle);
      Tail tail =
          switch (slot) {
            case PERFECT -> traits.perfectTail();
            case PERFECT_PASSIVE -> Tail.I_YA;
            case IMPERFECT -> traits.imperfectTail();
            case IMPERFECT_PASSIVE -> Tail.A_YA;
          };
      return new Stem(base, base, tail);
    }

    /** True for «رأى»، «يرى». */
    private boolean losesHamza(Slot slot) {
      boolean imperfect = slot == Slot.IMPERFECT || slot == Slot.IMPERFECT_PASSIVE;
      return imperfect && pattern == Pattern.I && first.equals("ر") && middle.equals("ء");
    }

    /** «احمر، يحمر». */
    private Stem ninth(Slot slot) {
      String base =
          slot.choose("Wi", "Wu", "", "") + first + middle + (isPassivePerfect(slot) ? "u" : "a");
      return new Stem(base + last + last, base + last + vowel(slot) + last, Tail.NONE);
    }

    /** «اطمأن، يطمئن». */
    private Stem fourth(Slot slot) {
      String base =
          slot.choose("Wi", "Wu", "", "") + first + onset + (isPassivePerfect(slot) ? "u" : "a");
      String vowel = vowel(slot);
      return new Stem(
          base + middle + vowel + last + last, base + middle + last + vowel + last, Tail.NONE);
    }

    private static boolean isPassivePerfect(Slot slot) {
      return slot == Slot.PERFECT_PASSIVE;
    }

    private String onset(Slot slot) {
      String shortVowel = isPassivePerfect(slot) ? "u" : "a";
      String longVowel = isPassivePerfect(slot) ? "U" : "A";
      String wasla = slot.choose("Wi", "Wu", "", "");
      return switch (pattern) {
        case I -> slot.choose(first + "a", first + "u", traits.dropsFirst() ? "" : first, first);
        case II, Q -> first + shortVowel + onset;
        case III -> first + longVowel;
        case IV -> slot.choose("ءa", "ءu", "", "") + first;
        case V, QII -> "ت" + shortVowel + first + shortVowel + onset;
        case VI -> "ت" + shortVowel + first + longVowel;
        case VII -> wasla + "ن" + first + shortVowel;
        case VIII -> wasla + first + infix + shortVowel;
        case X -> wasla + "ست" + shortVowel + first;
        case IX, QIV -> throw new IllegalStateException("no separate onset");
      };
    }

    private String vowel(Slot slot) {
      if (pattern == Pattern.I) {
        return slot.choose(traits.perfectVowel(), "i", traits.imperfectVowel(), "a");
      }
      return slot.choose("a", "i", pattern.imperfectVowel(), "a");
    }

    private String hollowVowel() {
      return pattern == Pattern.I ? traits.imperfectVowel() : pattern.hollowVowel();
    }

    String imperativePrefix(Stem stem) {
      if (pattern == Pattern.IV) {
        return "ءa";
      }
      boolean cluster = VOWELS.indexOf(stem.full().charAt(1)) < 0;
      return cluster ? (dropsHamzaInImperative() ? "Wu" : "Wi") : "";
    }

    boolean activeParticipleIsDefective() {
      return weakness == Weakness.DEFECTIVE || hollowWithFinalHamza();
    }

    private boolean hollowWithFinalHamza() {
      return pattern == Pattern.I && weakness == Weakness.HOLLOW && last.equals("ء");
    }

    String activeParticiple() {
      if (pattern != Pattern.I) {
        return "مu" + derivedActive();
      }
      String base = first + "A";
      return switch (weakness) {
        case SOUND -> base + middle + "i" + last;
        case DOUBLED -> base + middle + middle;
        case HOLLOW -> hollowWithFinalHamza() ? base + "ء" : base + "ءi" + last;
        case DEFECTIVE -> base + middle;
      };
    }

    /** V, VI and «تدهور» have «a» in the imperfect but «i» in the participle. */
    private String derivedActive() {
      if (weakness == Weakness.SOUND && pattern.imperfectVowel().equals("a")) {
        return onset(Slot.IMPERFECT) + middle + "i" + last;
      }
      return stem(Slot.IMPERFECT).full();
    }

    String passiveParticiple() {
      if (pattern != Pattern.I) {
        Stem stem = stem(Slot.IMPERFECT_PASSIVE);
        return "مu" + stem.full() + (weakness == Weakness.DEFECTIVE ? "Y" : "");
      }
      String base = "مa" + first;
      return switch (weakness) {
        case SOUND -> base + middle + "U" + last;
        case DOUBLED -> base + middle + "U" + middle;
        case HOLLOW -> base + (hollowVowel().equals("I") ? "I" : "U") + last;
        case DEFECTIVE -> base + middle + (traits.imperfectTail() == Tail.U_WAW ? "uوو" : "iيي");
      };
    }
  }

  /**
   * What has to be known of a verb beyond its radicals.
   *
   * @param perfectVowel vowel before the last radical of form I, known near a hamza only
   * @param imperfectVowel the same in the imperfect; the long vowel of hollow verbs
   * @param perfectTail end of a defective perfect
   * @param imperfectTail end of a defective imperfect
   * @param dropsFirst whether a first waw falls out in the imperfect
   * @param perfectOnly true for «ليس»
   */
  private record Traits(
      String perfectVowel,
      String imperfectVowel,
      Tail perfectTail,
      Tail imperfectTail,
      boolean dropsFirst,
      boolean perfectOnly) {}

  /** Takes a verb apart. */
  private static final class Parser {

    private final String lemma;
    private final String imperfect;
    private final Pattern pattern;

    private Parser(String lemma, String imperfect, Pattern pattern) {
      this.lemma = lemma;
      this.imperfect = imperfect;
      this.pattern = pattern;
    }

    static Verb parse(String lemma, String imperfect, String form) {
      String plainLemma = stripDiacritics(lemma);
      Pattern pattern = pattern(plainLemma, form);
      return new Parser(plainLemma, stripDiacritics(imperfect), pattern).verb();
    }

    private static Pattern pattern(String lemma, String form) {
      try {
        Pattern pattern = Pattern.valueOf(form);
        if (pattern != Pattern.Q || lemma.length() < 5) {
          return pattern;
        }
        return lemma.startsWith("ت") ? Pattern.QII : Pattern.QIV;
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("unknown form " + form + " of " + lemma, e);
      }
    }

    private Verb verb() {
      if (lemma.equals("ليس")) {
        Traits traits = new Traits("a", "a", Tail.NONE, Tail.NONE, false, true);
        return new Verb(pattern, "ل", "", "", "ي", "س", Weakness.DOUBLED, traits);
      }
      require(imperfect.startsWith("ي") && imperfect.length() > 1, "imperfect must begin with ي");
      return switch (pattern) {
        case VIII -> eighth();
        case Q, QII, QIV -> fourRadicals();
        case IX -> ninth();
        default -> threeRadicals(radicals(), "");
      };
    }

    private Verb eighth() {
      String rest = withoutPrefix("ا");
      if (rest.length() == 4) {
        return threeRadicals(rest.charAt(0) + rest.substring(2), rest.substring(1, 2));
      }
      require(rest.length() == 3, "form VIII has four or five letters");
      boolean swallowed = "تدط".indexOf(rest.charAt(0)) >= 0 && "تدط".indexOf(rest.charAt(1)) < 0;
      return swallowed
          ? threeRadicals(rest, rest.substring(0, 1))
          : threeRadicals(rest.charAt(0) + rest.substring(2), rest.substring(1, 2));
    }

    private Verb ninth() {
      String rest = withoutPrefix("ا");
      require(rest.length() == 3, "form IX has four letters");
      return new Verb(
          pattern, part(rest, 0), "", "", part(rest, 1), part(rest, 2), Weakness.DOUBLED, plain());
    }

    private Verb fourRadicals() {
      String rest =
          switch (pattern) {
            case QII -> withoutPrefix("ت");
            case QIV -> withoutPrefix("ا");
            default -> sounds();
          };
      require(rest.length() == 4, "a verb of four radicals is needed");
      Weakness weakness = pattern == Pattern.QIV ? Weakness.DOUBLED : Weakness.SOUND;
      return new Verb(
          pattern,
          part(rest, 0),
          part(rest, 1),
          "",
          part(rest, 2),
          part(rest, 3),
          weakness,
          plain());
    }

    private Verb threeRadicals(String radicals, String infix) {
      Weakness weakness = weakness(radicals);
      String first = part(radicals, 0);
      String middle =
          radicals.length() == 2 && weakness == Weakness.DEFECTIVE ? "" : part(radicals, 1);
      boolean onset = pattern == Pattern.II || pattern == Pattern.V;
      String last =
          switch (weakness) {
            case SOUND, HOLLOW -> part(radicals, 2);
            case DOUBLED, DEFECTIVE -> "";
          };
      return new Verb(
          pattern,
          first,
          onset ? middle : "",
          infix,
          middle,
          last,
          weakness,
          traits(weakness, first));
    }

    private Weakness weakness(String radicals) {
      require(radicals.length() == 2 || radicals.length() == 3, "two or three radicals are needed");
      char last = radicals.charAt(radicals.length() - 1);
      if (last == 'ى'
          || last == 'ا'
          || (last == 'ي' && pattern == Pattern.I && isDefectiveInYa())) {
        return Weakness.DEFECTIVE;
      }
      if (radicals.length() == 2) {
        return Weakness.DOUBLED;
      }
      boolean hollow = radicals.charAt(1) == 'ا';
      require(!hollow || pattern.contracts(), "an alef is no radical");
      return hollow ? Weakness.HOLLOW : Weakness.SOUND;
    }

    private boolean isDefectiveInYa() {
      return lemma.length() > 2;
    }

    /** The letters of the lemma that are radicals, weak ones as written. */
    private String radicals() {
      return switch (pattern) {
        case I, II -> sounds();
        case III -> withoutAlef(sounds());
        case IV -> withoutPrefix("ء");
        case V -> withoutPrefix("ت");
        case VI -> withoutAlef(withoutPrefix("ت"));
        case VII -> withoutPrefix("ان");
        case X -> withoutPrefix("است");
        default -> throw new IllegalStateException("parsed elsewhere");
      };
    }

    private String withoutAlef(String letters) {
      require(
          letters.length() > 2 && letters.charAt(1) == 'ا',
          "an alef must follow the first radical");
      return letters.charAt(0) + letters.substring(2);
    }

    private String withoutPrefix(String prefix) {
      String sounds = sounds();
      require(sounds.startsWith(prefix), "the lemma must begin with " + prefix);
      return sounds.substring(prefix.length());
    }

    /**
     * The lemma with all hamzas alike; آ is two hamzas in form IV and a hamza with alef elsewhere.
     */
    private String sounds() {
      String opened = lemma.replace("آ", pattern == Pattern.IV ? "ءء" : "ءا");
      return opened.replaceAll("[أإؤئ]", "ء");
    }

    private Traits plain() {
      return new Traits("a", "a", Tail.NONE, Tail.NONE, false, false);
    }

    private Traits traits(Weakness weakness, String first) {
      if (pattern != Pattern.I) {
        Tail imperfectTail = pattern.imperfectVowel().equals("a") ? Tail.A_YA : Tail.I_YA;
        return new Traits("a", "a", Tail.A_YA, imperfectTail, false, false);
      }
      boolean dropsFirst = first.equals("و") && imperfect.charAt(1) != 'و';
      return switch (weakness) {
        case SOUND ->
            new Traits(
                seatVowel(lemma, "a"),
                seatVowel(imperfect, "a"),
                Tail.NONE,
                Tail.NONE,
                dropsFirst,
                false);
        case DOUBLED ->
            new Traits("a", seatVowel(imperfect, "u"), Tail.NONE, Tail.NONE, dropsFirst, false);
        case HOLLOW -> new Traits("a", longVowel(), Tail.NONE, Tail.NONE, dropsFirst, false);
        case DEFECTIVE -> new Traits("a", "a", perfectTail(), imperfectTail(), dropsFirst, false);
      };
    }

    /** A hamza among the later letters shows the vowel of the syllable by its seat. */
    private static String seatVowel(String word, String otherwise) {
      for (char letter : word.substring(1).toCharArray()) {
        if (letter == 'ئ') {
          return "i";
        }
        if (letter == 'ؤ') {
          return "u";
        }
      }
      return otherwise;
    }

    private String longVowel() {
      return switch (imperfect.charAt(imperfect.length() - 2)) {
        case 'و' -> "U";
        case 'ي' -> "I";
        case 'ا' -> "A";
        default -> throw invalid("a hollow imperfect has a long vowel");
      };
    }

    private Tail perfectTail() {
      return switch (lemma.charAt(lemma.length() - 1)) {
        case 'ى' -> Tail.A_YA;
        case 'ا' -> Tail.A_WAW;
        default -> Tail.I_YA;
      };
    }

    private Tail imperfectTail() {
      return switch (imperfect.charAt(imperfect.length() - 1)) {
        case 'و' -> Tail.U_WAW;
        case 'ي' -> Tail.I_YA;
        case 'ى', 'ا' -> Tail.A_YA;
        default -> throw invalid("a defective imperfect ends in و, ي or ى");
      };
    }

    private void require(boolean condition, String message) {
      if (!condition) {
        throw invalid(message);
      }
    }

    private IllegalArgumentException invalid(String message) {
      return new IllegalArgumentException(
          lemma + " / " + imperfect + " (" + pattern + "): " + message);
    }

    private static String part(String letters, int index) {
      return letters.substring(index, index + 1);
    }

    private static String stripDiacritics(String word) {
      return word.replaceAll("[\\u064B-\\u0652\\u0670\\u0640]", "");
    }
  }

  /** Schools of spelling the hamza. */
  private enum House {
    /** «بدؤوا»، «جاؤوا»، «مسؤول». */
    STANDARD,
    /** «بدأوا»: the seat that the verb has without its ending. */
    ALEF,
    /** «بدءوا»، «جاءوا»، «مسئول». */
    BARE
  }

  /** Spells sounds. */
  private static final class Speller {

    private final String sounds;
    private final House house;
    private final StringBuilder text = new StringBuilder();

    private Speller(String sounds, House house) {
      this.sounds = sounds;
      this.house = house;
    }

    static String spell(String sounds, House house) {
      return new Speller(contract(sounds, house), house).letters();
    }

    /** Two hamzas in one syllable, ي after u, and doubled consonants. */
    private static String contract(String sounds, House house) {
      String joined = sounds.replaceAll("ءaء(?=" + CONSONANT_CLASS + ")", "ءA");
      if (house == House.STANDARD) {
        joined = joined.replaceAll("ءuء(?=" + CONSONANT_CLASS + ")", "ءU");
      }
      return joined
          .replaceAll("uي(?=" + CONSONANT_CLASS + ")(?!ي)", "uو")
          .replaceAll("(" + CONSONANT_CLASS + ")\\1", "$1");
    }

    private String letters() {
      for (int i = 0; i < sounds.length(); i++) {
        char sound = sounds.charAt(i);
        switch (sound) {
          case 'a', 'i', 'u' -> {}
          case 'A', 'W', 'o' -> text.append('ا');
          case 'I' -> text.append('ي');
          case 'U' -> text.append('و');
          case 'Y' -> text.append(sounds.charAt(i - 1) == 'ي' ? 'ا' : 'ى');
          case 'ء' -> {
            char seat = seat(i);
            boolean madda = seat == 'أ' && at(i + 1) == 'A' && !keepsAlef(i + 1);
            text.append(madda ? 'آ' : seat);
            i += madda ? 1 : 0;
          }
          default -> text.append(sound);
        }
      }
      return text.toString();
    }

    private char at(int index) {
      return index >= 0 && index < sounds.length() ? sounds.charAt(index) : ' ';
    }

    /** The alef of the dual may be written after أ. */
    private boolean keepsAlef(int index) {
      String rest = sounds.substring(index);
      return house == House.ALEF && index > 2 && (rest.equals("A") || rest.equals("Aن"));
    }

    private char seat(int index) {
      char before = at(index - 1);
      char after = at(index + 1);
      if (index == 0) {
        return after == 'i' || after == 'I' ? 'إ' : 'أ';
      }
      if (after == ' ') {
        return finalSeat(before);
      }
      return switch (before) {
        case 'I' -> 'ئ';
        case 'ي' -> house == House.BARE && after == 'a' ? 'أ' : 'ئ';
        case 'A', 'U' -> seatAfterLong(after);
        case 'a' -> isBeforeEnding(index) ? seatBeforeEnding(after) : strongerSeat(before, after);
        case 'u' ->
            house == House.BARE && isBeforeEnding(index) ? 'ء' : strongerSeat(before, after);
        case 'i' -> 'ئ';
        default -> house == House.BARE && after == 'U' ? 'ئ' : strongerSeat(before, after);
      };
    }

    private static char finalSeat(char before) {
      return switch (before) {
        case 'a' -> 'أ';
        case 'i' -> 'ئ';
        case 'u' -> 'ؤ';
        default -> 'ء';
      };
    }

    private char seatAfterLong(char after) {
      return switch (after) {
        case 'i', 'I' -> 'ئ';
        case 'u', 'U' -> house == House.BARE ? 'ء' : 'ؤ';
        default -> 'ء';
      };
    }

    /**
     * Whether only the ending of the plural or of the second person feminine follows. A bare I is
     * no such ending: it may as well be the last radical («يرتئي»).
     */
    private boolean isBeforeEnding(int index) {
      return List.of("Uo", "Uن", "Iن").contains(sounds.substring(index + 1));
    }

    private char seatBeforeEnding(char ending) {
      return switch (house) {
        case ALEF -> 'أ';
        case BARE -> ending == 'U' ? 'ء' : 'ئ';
        case STANDARD -> ending == 'U' ? 'ؤ' : 'ئ';
      };
    }

    private static char strongerSeat(char before, char after) {
      if (before == 'i' || after == 'i' || after == 'I') {
        return 'ئ';
      }
      return before == 'u' || after == 'u' || after == 'U' ? 'ؤ' : 'أ';
    }
  }

  private static boolean startsWithVowel(String sounds) {
    return VOWELS.indexOf(sounds.charAt(0)) >= 0;
  }

  private static boolean endsWithVowel(String sounds) {
    return !sounds.isEmpty() && VOWELS.indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
  }
}
