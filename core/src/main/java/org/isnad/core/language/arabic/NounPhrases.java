package org.isnad.core.language.arabic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.ChunkPool;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.text.Letters;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases: count, head, adjectives, complement (idafa), personal name, name in brackets.
 *
 * <ul>
 *   <li>names of the lists come first, longest first: «قوات الدعم السريع»
 *   <li>a head without article takes the next noun as its complement: «رئيس وفد الحكومة»
 *   <li>adjectives follow their noun and agree in definiteness: «وزير الخارجية الليبي»
 *   <li>a role takes a personal name behind it: «المبعوث الأممي عبد الله باتيلي»
 * </ul>
 */
final class NounPhrases {
  private static final int MAX_DEPTH = 6;

  /** Those who are sent somewhere: the place behind «إلى» is part of their title. */
  private static final List<String> ENVOYS =
      Stream.of("مبعوث", "موفد", "سفير", "مندوب", "ممثل", "قنصل", "منسق", "وسيط")
          .map(Letters::fold)
          .toList();

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final ChunkPool pool;
  private final Match match;
  private final Names names;
  private final long quantifier;
  private final long approximate;
  private final long pair;
  private final long site;
  private final long others;
  private final long crowd;

  private static final int MOST_NAMES = 500;

  private static final List<String> REPRESENTATIVES =
      Stream.of("ممثل", "مندوب", "موفد").map(Letters::fold).toList();

  /** Adjectives of whose side something is on: «تابع لـ», «موال لـ», «محسوب على», «مدعوم من». */
  private static final List<String> BELONGING =
      Stream.of(
              "تابع", "موال", "موالي", "منتمي", "منتم", "مؤيد", "محسوب", "خاضع", "مدعوم", "مساند",
              "مملوك", "عائد", "مقرب", "مناهض", "معارض", "حليف", "متحالف")
          .map(Letters::fold)
          .toList();

  /** Those who act for another official: a name behind both is theirs. */
  private static final List<String> DEPUTIES =
      Stream.of("مبعوث", "موفد", "نائب", "ممثل", "مساعد", "وكيل", "ناطق", "متحدث", "مستشار", "مدير")
          .map(Letters::fold)
          .toList();

  /** Countries whose names are masculine, or both; others are feminine. */
  private static final Set<String> MASCULINE =
      Set.of("Iraq", "Sudan", "South Sudan", "Yemen", "Morocco", "Jordan", "Lebanon", "Somalia");

  private static final Set<String> EMPHATIC =
      Stream.of(
              "نفسه", "نفسها", "نفسهم", "أنفسهم", "ذاته", "ذاتها", "جميعا", "جميعها", "جميعهم",
              "كلها", "كله", "كلهم")
          .map(Letters::fold)
          .collect(Collectors.toSet());

  private static final List<String> HONORIFICS =
      Stream.of(
              "دكتور",
              "سيد",
              "شيخ",
              "فريق",
              "لواء",
              "عميد",
              "عقيد",
              "مهندس",
              "أستاذ",
              "أمير",
              "جنرال",
              "مشير",
              "حاج",
              "سفير",
              "فريق أول",
              "فريق ركن",
              "لواء ركن",
              "مستشار")
          .map(Letters::fold)
          .toList();

  /** What a planned or only possible thing is called: «اجتماع مقرر», «زيارة محتملة». */
  private static final List<String> PLANNED =
      Stream.of("مقرر", "مرتقب", "مزمع", "منتظر", "متوقع", "مخطط", "قادم", "مقبل", "وشيك")
          .map(Letters::fold)
          .toList();

  private static final List<String> DOUBTFUL =
      Stream.of("محتمل", "مفترض", "مزعوم", "ممكن", "مقترح", "مأمول").map(Letters::fold).toList();

  private final boolean[] masculine;
  private final boolean[] envoy;
  private final boolean[] honorific;
  private final boolean[] otherPeople;
  private final boolean[] belongs;
  private final boolean[] deputy;
  private final boolean[] representative;
  private final Set<String> familyNames = new HashSet<>();
  private final boolean[] planned;
  private final boolean[] doubtful;
  private boolean afterMotion;
  private Tokens t = new Tokens();
  private WordForm[] words = new WordForm[0];
  private int[] timeAt = new int[0];

  NounPhrases(Lexicon lexicon, Grammar grammar, ChunkPool pool) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.pool = pool;
    match = new Match(lexicon);
    names = new Names(lexicon, grammar);
    quantifier = lexicon.nounClass("quantifier");
    approximate = lexicon.nounClass("approximate");
    pair = lexicon.nounClass("pair");
    site = lexicon.nounClass("site");
    others = lexicon.nounClass("others");
    crowd = lexicon.nounClass("crowdcount");
    masculine = new boolean[lexicon.countries.size()];
    for (int i = 0; i < masculine.length; i++) {
      String name = lexicon.string(lexicon.countries.get(i, Lexicon.COUNTRY_NAME));
      masculine[i] = MASCULINE.contains(name);
    }
    envoy = new boolean[lexicon.lexemes.size()];
    honorific = new boolean[envoy.length];
    otherPeople = new boolean[envoy.length];
    belongs = new boolean[envoy.length];
    deputy = new boolean[envoy.length];
    representative = new boolean[envoy.length];
    planned = new boolean[envoy.length];
    doubtful = new boolean[envoy.length];
    for (int i = 0; i < envoy.length; i++) {
      String lemma = Letters.fold(lexicon.string(lexicon.lexemes.get(i, Lexicon.LEX_LEMMA)));
      boolean role = lexicon.pos(i) == Pos.ROLE;
      honorific[i] = HONORIFICS.contains(lemma);
      deputy[i] = role && DEPUTIES.contains(lemma.split(" ")[0]);
      otherPeople[i] = role && lemma.equals(Letters.fold("آخرون"));
      belongs[i] = BELONGING.contains(lemma);
      representative[i] = role && REPRESENTATIVES.contains(lemma);
      planned[i] = !role && PLANNED.contains(lemma);
      doubtful[i] = !role && DOUBTFUL.contains(lemma);
      envoy[i] =
          role && ENVOYS.stream().anyMatch(e -> lemma.equals(e) || lemma.startsWith(e + " "));
    }
  }

  void load(Tokens tokens, WordForm[] words, int[] timeAt) {
    this.t = tokens;
    this.words = words;
    this.timeAt = timeAt;
    names.load(timeAt);
  }

  /** The noun phrase that begins at token i; null when none does. */
  @Nullable Chunk read(int i, int limit) {
    return read(i, limit, 0);
  }

  private @Nullable Chunk read(int i, int limit, int depth) {
    if (i >= limit || depth > MAX_DEPTH) {
      return null;
    }
    Chunk counted = depth == 0 || depth == 1 ? counted(i, limit, depth) : null;
    if (counted != null) {
      return counted;
    }
    if (!grammar.isWord(i)) {
      return t.kind[i] == Tokens.LATIN ? latin(i, limit) : null;
    }
    Chunk p = head(i, limit);
    if (p == null) {
      return null;
    }
    modifiers(p, limit, depth);
    learn(p);
    return represented(p);
  }

  /** Says whether a verb of motion stands before: «وصل المبعوث إلى الخرطوم» names where he went. */
  void afterMotion(boolean motion) {
    afterMotion = motion;
  }

  /** Forgets the names of the report before. */
  void forget() {
    familyNames.clear();
  }

  /** «الصيد» after «الحبيب الصيد»: the last word of a personal name stands for it later. */
  private void learn(Chunk p) {
    if (p.nameFirst < 0 || !p.person || p.nameEnd - p.nameFirst < 2) {
      return;
    }
    int last = p.nameEnd - 1;
    if (grammar.isWord(last) && t.lengthOf(last) > 2 && familyNames.size() < MOST_NAMES) {
      familyNames.add(t.word(last));
    }
  }

  /** True of a family name that was learned, behind nothing but و or ف. */
  private boolean familyName(int i) {
    return !familyNames.isEmpty() && familyNames.contains(t.word(i));
  }

  /** «ممثلو مصر», «مندوبين عن الحركة»: several who stand for a party are that party. */
  private Chunk represented(Chunk p) {
    Chunk c = p.complement;
    boolean stands =
        c != null
            && p.roleRow >= 0
            && p.number > 1
            && p.nameFirst < 0
            && p.quantity < 0
            && representative[p.lexeme]
            && c.category == Chunk.ACTOR
            && c.end == p.end;
    if (!stands || c == null) {
      return p;
    }
    c.first = p.first;
    c.gender = p.gender;
    c.number = p.number;
    c.clitics = p.clitics;
    c.cliticLetters = p.cliticLetters;
    return c;
  }

  private Chunk latin(int i, int limit) {
    int j = i + 1;
    while (j < limit && t.kind[j] == Tokens.LATIN) {
      j++;
    }
    return pool.take(Chunk.NOUN_PHRASE, i, j);
  }

  // --- counts
  // ------------------------------------------------------------------------------------------------------

  /**
   * «ثلاثة جنود», «3 جنود», «عشرات القتلى», «ما لا يقل عن خمسة أشخاص», «أحد عناصر الحركة»; null
   * when no count stands here.
   */
  private @Nullable Chunk counted(int i, int limit, int depth) {
    int j = i;
    int clitics = 0;
    boolean vague = false;
    if (t.is(j, 'و') && j + 1 < limit && t.kind[j + 1] == Tokens.NUMBER) {
      // «3 قتلى و5 جرحى»
      clitics = WordForm.W;
      j++;
    }
    int first = j;
    int approx = approximation(j, limit);
    if (approx > j) {
      clitics = match.clitics;
      j = approx;
    } else if (j < limit
        && words[j] != null
        && words[j].particle == Particle.NAHW
        && numberAt(j + 1, limit)) {
      clitics = words[j].particleClitics;
      j++;
    }
    boolean began = j > first;
    long value = -1;
    while (j < limit) {
      if (t.kind[j] == Tokens.NUMBER) {
        if (value >= 0 && j > i && t.kind[j - 1] == Tokens.NUMBER) {
          break;
        }
        value = Math.max(0, value) + t.number(j);
        j++;
        continue;
      }
      int n = numberWord(j);
      if (n == 0 || timeAt[j] >= 0 && !began) {
        break;
      }
      if (j == i) {
        clitics = numberClitics(j);
      } else if (value > 0 && (numberClitics(j) & ~(WordForm.W | WordForm.AL)) != 0) {
        break;
      }
      value = NumberWords.combine(Math.max(0, value), n);
      j++;
    }
    if (value < 0 && j == i && crowdOf(j, limit)) {
      clitics = words[j].clitics[grammar.nominal(j)];
      vague = true;
      j += 2;
    }
    if (value < 0 && !vague && j < limit && quantifierAt(j) && !describedGroup(j, limit)) {
      int k = grammar.nominal(j);
      clitics = j == i ? words[j].clitics[k] : clitics;
      vague = true;
      j++;
      if (j < limit
          && words[j] != null
          && words[j].particle == Particle.MIN
          && words[j].particlePronoun == 0) {
        j++;
      }
    }
    if (j == i || value < 0 && !vague && !began) {
      return null;
    }
    int part = value > 0 || vague ? partitive(j, limit) : j;
    boolean onlyVerb =
        part < limit
            && grammar.isWord(part)
            && grammar.verb(part) >= 0
            && grammar.nominal(part) < 0;
    Chunk p = part < limit && !onlyVerb ? read(part, limit, depth + 1) : null;
    if (part > j && (p == null || p.category != Chunk.ACTOR)) {
      p = null;
    }
    boolean counts = p != null && p.clitics == 0 || p != null && (p.clitics & ~WordForm.AL) == 0;
    if (!counts) {
      if (value < 0) {
        return null;
      }
      p = pool.take(Chunk.NOUN_PHRASE, i, j);
      p.headEnd = j;
      boolean year = t.kind[i] == Tokens.NUMBER && value > 1900 && value < 2100;
      boolean share = j < limit && (t.is(j, '%') || t.is(j, '٪'));
      p.category = year || share || numbered(i) ? Chunk.THING : Chunk.ACTOR;
    } else if (p != null
        && ((p.classes & others) != 0 || value > 0 && p.lexeme < 0 && p.category == Chunk.THING)) {
      p.category = Chunk.ACTOR;
    }
    if (p == null) {
      return null;
    }
    p.first = i;
    p.clitics = clitics & ~WordForm.AL;
    p.cliticLetters = Grammar.cliticLetters(p.clitics);
    p.quantity = value;
    p.vague = vague || began;
    if (value > 1 || vague) {
      p.number = 3;
    }
    return p;
  }

  /** «العشرات من المسلحين», «المئات من المدنيين». */
  private boolean crowdOf(int j, int limit) {
    int n = grammar.isWord(j) && words[j].particle == 0 ? grammar.nominal(j) : -1;
    boolean crowds =
        n >= 0
            && (words[j].clitics[n] & WordForm.AL) != 0
            && Feature.number(words[j].feature[n]) == 3
            && ((lexicon.classes(words[j].lexeme[n]) & crowd) != 0
                || lexicon.pos(words[j].lexeme[n]) == Pos.NUM);
    return crowds
        && j + 2 < limit
        && words[j + 1].particle == Particle.MIN
        && words[j + 1].particlePronoun == 0
        && words[j + 1].particleClitics == 0;
  }

  /** «القرار 2216», «رقم 12»: the number names a paper, not people. */
  private boolean numbered(int i) {
    if (i == 0 || t.kind[i - 1] != Tokens.WORD) {
      return false;
    }
    String before = t.word(i - 1);
    return before.endsWith("قرار") || before.endsWith("رقم") || before.endsWith("عام");
  }

  /**
   * «22 من المدنيين», «اثنان على الأقل من العاملين»: where the counted phrase begins; j when no
   * «من» follows.
   */
  private int partitive(int j, int limit) {
    int k = j;
    boolean atLeast =
        k + 1 < limit
            && words[k].particle == Particle.ALA
            && t.kind[k + 1] == Tokens.WORD
            && t.word(k + 1).equals("الاقل");
    if (atLeast) {
      k += 2;
    }
    boolean of =
        k + 1 < limit
            && words[k].particle == Particle.MIN
            && words[k].particlePronoun == 0
            && words[k].particleClitics == 0;
    return of ? k + 1 : j;
  }

  /** True when a number, in digits or words, stands at token j. */
  boolean countsAt(int j, int limit) {
    return numberAt(j, limit);
  }

  private boolean numberAt(int j, int limit) {
    return j < limit && (t.kind[j] == Tokens.NUMBER || numberWord(j) > 0);
  }

  private int approximation(int i, int limit) {
    if (!grammar.isWord(i) || !match.find(t, words, i, limit) || match.lexeme < 0) {
      return i;
    }
    return (lexicon.classes(match.lexeme) & approximate) != 0 ? match.end : i;
  }

  private int numberWord(int j) {
    if (!grammar.isWord(j)) {
      return 0;
    }
    WordForm w = words[j];
    for (int k = 0; k < w.lexeme.length; k++) {
      if (lexicon.pos(w.lexeme[k]) == Pos.NUM && w.pronoun[k] == 0) {
        int letters = Grammar.cliticLetters(w.clitics[k]);
        String word = new String(t.chars, t.start[j] + letters, t.lengthOf(j) - letters);
        return NumberWords.value(word);
      }
    }
    return 0;
  }

  private int numberClitics(int j) {
    WordForm w = words[j];
    for (int k = 0; k < w.lexeme.length; k++) {
      if (lexicon.pos(w.lexeme[k]) == Pos.NUM) {
        return w.clitics[k];
      }
    }
    return 0;
  }

  /** «مجموعة مسلحة» is a group, «مجموعة مسلحين» counts. */
  private boolean describedGroup(int j, int limit) {
    if (j + 1 >= limit || !grammar.isWord(j + 1)) {
      return false;
    }
    int a = grammar.adjective(j + 1, false);
    return a >= 0
        && Feature.number(words[j + 1].feature[a]) == 1
        && Feature.gender(words[j + 1].feature[a]) == 2
        && t.has(j, Tokens.TA_MARBUTA);
  }

  private boolean quantifierAt(int j) {
    if (!grammar.isWord(j) || words[j].particle != 0) {
      return false;
    }
    int n = grammar.nominal(j);
    return n >= 0
        && (lexicon.classes(words[j].lexeme[n]) & quantifier) != 0
        && (words[j].clitics[n] & WordForm.AL) == 0
        && words[j].pronoun[n] == 0;
  }

  // --- heads
  // -------------------------------------------------------------------------------------------------------

  private @Nullable Chunk head(int i, int limit) {
    boolean matched = match.find(t, words, i, limit);
    int n = grammar.nominal(i);
    boolean known =
        matched
            && match.end == i + 1
            && match.actorRow < 0
            && match.countryRow < 0
            && familyName(i);
    if (matched && (known || preferWord(i, n))) {
      // «ليون» after «برناردينو ليون» is not the town.
      matched = false;
    }
    if (matched) {
      return listed(i);
    }
    int name = names.length(i, limit);
    if (name == 0 && familyName(i)) {
      names.plain();
      name = 1;
    }
    boolean role = n >= 0 && lexicon.pos(words[i].lexeme[n]) == Pos.ROLE;
    if (name > 0 && !role) {
      return name(i, name);
    }
    if (n >= 0) {
      return word(i, n);
    }
    return words[i].particle == 0 ? unknown(i) : null;
  }

  /** A listed name of one word gives way to a role or event noun of the same spelling. */
  private boolean preferWord(int i, int n) {
    if (n < 0 || match.end > i + 1) {
      return false;
    }
    int lexeme = words[i].lexeme[n];
    boolean dual = Feature.number(words[i].feature[n]) == 2;
    if (dual && match.actorRow >= 0) {
      // «طالبان» are seldom two students.
      return false;
    }
    boolean plain = words[i].clitics[n] == match.clitics;
    return plain && lexicon.pos(lexeme) == Pos.ROLE && match.countryRow < 0;
  }

  private Chunk listed(int i) {
    Chunk p = pool.take(Chunk.NOUN_PHRASE, i, match.end);
    p.head = i;
    p.headEnd = match.end;
    p.clitics = match.clitics;
    p.cliticLetters = match.cliticLetters;
    p.node = match.node;
    p.actorRow = match.actorRow;
    p.placeRow = match.placeRow;
    p.countryRow = match.countryRow;
    p.capital = match.capital;
    p.definite = true;
    if (match.lexeme >= 0 && match.actorRow < 0 && match.placeRow < 0 && match.countryRow < 0) {
      lexeme(p, match.lexeme);
      boolean article = t.lengthOf(i) > match.cliticLetters + 2 && article(i, match.cliticLetters);
      boolean innerArticle = match.end > i + 1 && article(match.end - 1, 0);
      p.definite = article || innerArticle;
      int n = grammar.nominal(i);
      p.gender =
          n < 0
              ? lexicon.lexemes.get(match.lexeme, Lexicon.LEX_GENDER)
              : Feature.gender(words[i].feature[n]);
      // Inside a phrase of several words an adjective may belong to any of them.
      p.number = match.end > i + 1 ? 0 : 1;
      p.feature = n < 0 ? 0 : words[i].feature[n] & Feature.PLURAL;
      return p;
    }
    p.lexeme = -1;
    if (p.actorRow >= 0) {
      p.category = Chunk.ACTOR;
      p.person =
          lexicon.string(lexicon.actors.get(p.actorRow, Lexicon.ACTOR_KIND)).equals("person");
      p.gender =
          p.person
              ? Math.max(1, lexicon.actors.get(p.actorRow, Lexicon.ACTOR_GENDER))
              : headGender(i);
      p.number = 1;
      if (!p.person && people(i)) {
        // «الحوثيون»
        p.number = 3;
        p.gender = 1;
        boolean nominative = t.charAt(i, t.lengthOf(i) - 2) == 'و';
        p.feature = nominative ? Feature.NOMINATIVE : Feature.OBLIQUE;
      }
      if (p.person) {
        p.nameFirst = i;
        p.nameEnd = p.end;
      }
    } else {
      p.category = p.countryRow >= 0 ? Chunk.ACTOR : Chunk.PLACE;
      p.gender = p.countryRow >= 0 && masculine[p.countryRow] ? 0 : 2;
      p.number = 1;
    }
    return p;
  }

  /** True of a listed name of one word that is a sound masculine plural. */
  private boolean people(int i) {
    WordForm w = words[i];
    boolean one = match.end == i + 1;
    for (int k = 0; one && k < w.lexeme.length; k++) {
      int f = w.feature[k];
      boolean plural = Feature.number(f) == 3 && Feature.gender(f) == 1 && !Feature.finite(f);
      int last = t.charAt(i, t.lengthOf(i) - 1);
      if (plural && last == 'ن') {
        return true;
      }
    }
    return false;
  }

  private boolean article(int i, int skip) {
    return t.lengthOf(i) > skip + 2 && t.charAt(i, skip) == 'ا' && t.charAt(i, skip + 1) == 'ل';
  }

  /** Gender of the first word of a name: «حركة حماس» is feminine, «حزب الله» masculine. */
  private int headGender(int i) {
    int n = grammar.nominal(i);
    if (n >= 0 && words[i].pronoun[n] != 0) {
      // «أوبك» is nobody's father.
      return 0;
    }
    if (n >= 0) {
      int g = Feature.gender(words[i].feature[n]);
      int number = Feature.number(words[i].feature[n]);
      return number == 3 ? 2 : g;
    }
    return t.has(i, Tokens.TA_MARBUTA) ? 2 : 0;
  }

  private Chunk name(int i, int length) {
    Chunk p = pool.take(Chunk.NOUN_PHRASE, i, i + length);
    p.headEnd = p.end;
    p.clitics = names.clitics;
    p.cliticLetters = Grammar.cliticLetters(names.clitics);
    p.category = Chunk.ACTOR;
    p.person = true;
    p.definite = true;
    p.nameFirst = i;
    p.nameEnd = p.end;
    p.gender = names.gender;
    p.number = 1;
    return p;
  }

  private Chunk word(int i, int n) {
    WordForm w = words[i];
    Chunk p = pool.take(Chunk.NOUN_PHRASE, i, i + 1);
    p.headEnd = p.end;
    p.clitics = w.clitics[n] & ~WordForm.AL;
    p.cliticLetters = Grammar.cliticLetters(p.clitics);
    if ((w.clitics[n] & WordForm.AL) != 0 && (w.clitics[n] & WordForm.L) != 0) {
      p.cliticLetters = Grammar.cliticLetters(w.clitics[n]) - 1;
    }
    p.definite = (w.clitics[n] & WordForm.AL) != 0;
    p.pronoun = w.pronoun[n];
    lexeme(p, w.lexeme[n]);
    p.feature = w.feature[n];
    p.gender = Feature.gender(w.feature[n]);
    p.number = Feature.number(w.feature[n]);
    int kind = Feature.kind(w.feature[n]);
    if (kind != Feature.NOMINAL) {
      p.category = Chunk.THING;
      p.classes = 0;
    }
    boolean people =
        p.number == 3
            && p.definite
            && p.gender == 1
            && (p.feature & (Feature.NOMINATIVE | Feature.OBLIQUE)) != 0
            && lexicon.pos(p.lexeme) != Pos.NUM
            && !t.word(i).endsWith("ملايين");
    if (people && p.category == Chunk.THING) {
      // «الانقلابيون», «المشاركين»: the sound masculine plural is for people.
      p.category = Chunk.ACTOR;
    }
    if ((p.classes & pair) != 0) {
      p.category = p.number > 1 ? Chunk.ACTOR : Chunk.THING;
    }
    boolean adjective =
        p.nisbaRow >= 0 && p.roleRow < 0 && p.number == 1 && (p.gender == 2 || p.definite);
    if (adjective) {
      // «الليبية» behind a name in quotation marks: an adjective, nobody.
      p.category = Chunk.THING;
    }
    boolean count = (p.classes & crowd) != 0 || lexicon.pos(p.lexeme) == Pos.NUM;
    if (count && p.definite && p.number == 3) {
      // «العشرات», «المئات», «الآلاف»
      p.category = Chunk.ACTOR;
    }
    return p;
  }

  private void lexeme(Chunk p, int lexeme) {
    p.lexeme = lexeme;
    p.classes = lexicon.classes(lexeme);
    int pos = lexicon.pos(lexeme);
    if (pos == Pos.ROLE) {
      p.category = Chunk.ACTOR;
      p.roleRow = lexicon.attribute(lexeme);
    } else if (pos == Pos.NISBA) {
      p.nisbaRow = lexicon.attribute(lexeme);
      p.category = Chunk.ACTOR;
    } else if (pos == Pos.NOUN) {
      boolean frames =
          lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES)
              < lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END);
      p.category = frames ? Chunk.EVENT : Chunk.THING;
    } else {
      p.category = Chunk.THING;
    }
  }

  private Chunk unknown(int i) {
    Chunk p = pool.take(Chunk.NOUN_PHRASE, i, i + 1);
    p.headEnd = p.end;
    p.definite = article(i, 0);
    p.gender = t.has(i, Tokens.TA_MARBUTA) ? 2 : 0;
    p.number = 1;
    int n = t.lengthOf(i);
    boolean people =
        n > 6
            && t.charAt(i, n - 1) == 'ن'
            && (t.charAt(i, n - 2) == 'ي' || t.charAt(i, n - 2) == 'و')
            && t.charAt(i, n - 3) == 'ي'
            && p.definite;
    if (people) {
      // «الانقلابيين»: people of a party, a faith, a town that no list has
      p.category = Chunk.ACTOR;
      p.number = 3;
      p.gender = 1;
    }
    return p;
  }

  // --- what follows a head
  // -------------------------------------------------------------------------------------------

  private void modifiers(Chunk p, int limit, int depth) {
    int bare = p.end;
    adjectives(p, limit);
    p.headEnd = p.end;
    boolean described = p.end > bare || endsInAdjective(p);
    boolean named = p.actorRow >= 0 || p.countryRow >= 0 || p.placeRow >= 0;
    boolean open =
        !p.definite && p.pronoun == 0 && !named && p.nameFirst < 0 && p.lexeme >= 0 && plainHead(p);
    boolean speaks = p.roleRow >= 0 && p.complement == null && t.word(p.end - 1).endsWith("باسم");
    if ((open && !described || speaks) && p.end < limit && timeAt[p.end] < 0) {
      complement(p, limit, depth);
    }
    nameOfOuter(p);
    if (p.complement != null || p.definite) {
      adjectives(p, limit);
    }
    placeName(p, limit);
    partOf(p, limit, depth);
    brackets(p, limit);
    ofBody(p, limit, depth);
    sentTo(p, limit, depth);
    belonging(p, limit, depth);
    personalName(p, limit);
    brackets(p, limit);
    quotedName(p, limit);
    joinedCountries(p, limit);
  }

  /** «وزراء خارجية مصر وقطر»: several officials of several countries. */
  private void joinedCountries(Chunk p, int limit) {
    Chunk inner = p;
    while (inner.complement != null) {
      inner = inner.complement;
    }
    boolean officials =
        inner != p
            && inner.countryRow >= 0
            && inner.roleRow < 0
            && p.roleRow >= 0
            && p.number != 1
            && isPersonRole(p)
            && !representative[p.lexeme]
            && inner.end == p.end;
    while (officials
        && p.end < limit
        && grammar.isWord(p.end)
        && timeAt[p.end] < 0
        && match.find(t, words, p.end, limit)
        && match.clitics == WordForm.W
        && match.countryRow >= 0) {
      p.end = match.end;
    }
  }

  /**
   * «المبعوث الأممي إلى اليمن مارتن غريفيث», «السفير الأمريكي لدى ليبيا»: where an official is sent
   * belongs to the title.
   */
  private void sentTo(Chunk p, int limit, int depth) {
    boolean title =
        p.category == Chunk.ACTOR
            && p.roleRow >= 0
            && p.nameFirst < 0
            && p.number < 2
            && p.pronoun == 0
            && depth < 3
            && isPersonRole(p);
    int j = p.end;
    if (!title || j + 1 >= limit || !grammar.isWord(j) || timeAt[j] >= 0) {
      return;
    }
    WordForm w = words[j];
    boolean sent = (w.particle == Particle.ILA || w.particle == Particle.LADA) && envoy[p.lexeme];
    boolean led = sent || w.particle == Particle.FI;
    boolean alone = led && w.particleClitics == 0 && w.particlePronoun == 0;
    int from = alone ? j + 1 : j;
    if (timeAt[from] >= 0 || !alone && (w.particle != 0 || t.charAt(j, 0) != 'ب')) {
      return;
    }
    Chunk where = grammar.isWord(from) ? read(from, limit, depth + 1) : null;
    boolean place =
        where != null
            && (where.clitics & ~WordForm.AL) == (alone ? 0 : WordForm.B)
            && !where.person
            && (where.placeRow >= 0
                || where.countryRow >= 0
                || where.actorRow >= 0
                || where.category == Chunk.PLACE);
    if (!place || where == null) {
      return;
    }
    int end = p.end;
    p.end = where.end;
    personalName(p, limit);
    if (p.nameFirst < 0 && (!sent || afterMotion)) {
      p.end = end;
    }
  }

  /** «مواقع تابعة للحركة», «القوات الموالية للحكومة»: whose the thing or group is. */
  private void belonging(Chunk p, int limit, int depth) {
    int j = p.end;
    boolean open = j < limit && depth < 3 && p.complement == null && p.end > p.head + 1;
    if (!open || !grammar.isWord(j) || !grammar.isWord(j - 1) || timeAt[j] >= 0) {
      return;
    }
    int a = grammar.adjective(j - 1, p.definite);
    if (a < 0 || !belongs[words[j - 1].lexeme[a]]) {
      return;
    }
    WordForm w = words[j];
    boolean from =
        (w.particle == Particle.MIN || w.particle == Particle.ALA)
            && w.particleClitics == 0
            && w.particlePronoun == 0;
    int at = from ? j + 1 : j;
    if (!from && (w.particle != 0 || t.charAt(j, 0) != 'ل') || at >= limit || timeAt[at] >= 0) {
      return;
    }
    Chunk c = grammar.isWord(at) ? read(at, limit, depth + 1) : null;
    boolean owner =
        c != null
            && c.category == Chunk.ACTOR
            && (c.clitics & ~WordForm.AL) == (from ? 0 : WordForm.L);
    if (owner && c != null) {
      p.complement = c;
      p.end = c.end;
    }
  }

  private boolean isPersonRole(Chunk p) {
    return lexicon.string(lexicon.roles.get(p.roleRow, Lexicon.ROLE_KIND)).equals("person");
  }

  /** «مجموعة مسلحة»: a listed phrase with its adjective takes no complement. */
  private boolean endsInAdjective(Chunk p) {
    int last = p.headEnd - 1;
    if (p.lexeme < 0 || last <= p.head || !grammar.isWord(last)) {
      return false;
    }
    int a = grammar.adjective(last, false);
    int n = grammar.nominal(last);
    boolean adjective = a >= 0 && (a == n || lexicon.pos(words[last].lexeme[a]) == Pos.ADJ);
    boolean things =
        adjective
            && Feature.gender(words[last].feature[a]) == 2
            && Feature.number(words[last].feature[a]) == 1;
    // «وزراء خارجية»: people are not described in the feminine singular.
    boolean people =
        p.roleRow >= 0 && isPersonRole(p) && Feature.number(p.feature) == 3 || p.gender == 1;
    return adjective && !(things && people);
  }

  /** «العاصمة الليبية طرابلس», «مدينة بنغازي الساحلية»: the name behind a noun for a place. */
  private void placeName(Chunk p, int limit) {
    boolean ofPlace = (p.classes & site) != 0;
    if (!ofPlace
        || p.complement != null
        || p.end >= limit
        || !grammar.isWord(p.end)
        || timeAt[p.end] >= 0) {
      return;
    }
    if (match.find(t, words, p.end, limit)
        && match.clitics == 0
        && (match.placeRow >= 0 || match.countryRow >= 0)) {
      Chunk c = listed(p.end);
      p.complement = c;
      p.end = c.end;
      p.category = Chunk.PLACE;
    }
  }

  /** «وفد من الحركة», «مجموعة من المسلحين», «عناصر من الجيش». */
  private void partOf(Chunk p, int limit, int depth) {
    boolean group =
        p.roleRow >= 0
            && p.complement == null
            && p.pronoun == 0
            && p.nameFirst < 0
            && !p.person
            && depth < 3;
    int j = p.end;
    if (!group
        || j + 1 >= limit
        || !grammar.isWord(j)
        || words[j].particle != Particle.MIN
            && !(words[j].particle == Particle.AN && representative[p.lexeme])
        || words[j].particlePronoun != 0
        || words[j].particleClitics != 0) {
      return;
    }
    Chunk c =
        timeAt[j + 1] < 0 && grammar.isWord(j + 1) && words[j + 1].particle == 0
            ? read(j + 1, limit, depth + 1)
            : null;
    if (c == null
        || c.category != Chunk.ACTOR
        || (c.clitics & ~WordForm.AL) != 0
        || c.person
        || c.capital
        || c.placeRow >= 0 && c.countryRow < 0) {
      return;
    }
    p.complement = c;
    p.end = c.end;
    if (p.nisbaRow < 0) {
      p.nisbaRow = c.nisbaRow;
    }
  }

  /** «القائد العام للجيش», «الأمين العام للأمم المتحدة», «المكتب السياسي للحركة». */
  private void ofBody(Chunk p, int limit, int depth) {
    boolean title =
        p.roleRow >= 0
            && p.nameFirst < 0
            && p.pronoun == 0
            && p.end - p.first >= 2
            && p.quantity < 0;
    if (!title || p.end >= limit || !grammar.isWord(p.end) || timeAt[p.end] >= 0 || depth > 3) {
      return;
    }
    int j = p.end;
    boolean lam = t.charAt(j, 0) == 'ل';
    if (!lam || grammar.verb(j) >= 0 && grammar.nominal(j) < 0 || words[j].particle != 0) {
      return;
    }
    Chunk c = read(j, limit, depth + 1);
    if (c == null || (c.clitics & WordForm.L) == 0 || c.category != Chunk.ACTOR || c.person) {
      return;
    }
    if (p.complement == null) {
      p.complement = c;
    }
    if (p.nisbaRow < 0) {
      p.nisbaRow = c.nisbaRow;
    }
    p.end = c.end;
  }

  /** «مسلحون» has kept its nun and takes no complement: «خطف مسلحون عمالا». */
  private boolean plainHead(Chunk p) {
    int last = t.end[p.head] - 1;
    boolean nun =
        p.roleRow >= 0
            && p.number == 3
            && p.quantity < 0
            && last > t.start[p.head]
            && t.chars[last] == 'ن'
            && t.chars[last - 1] == 'و';
    return !nun && (p.feature & Feature.ACCUSATIVE) == 0;
  }

  /** Adjectives and nationalities that agree in definiteness. */
  private void adjectives(Chunk p, int limit) {
    boolean bareName = p.countryRow >= 0 || p.placeRow >= 0 || p.person && p.roleRow < 0;
    if (bareName
        && p.complement == null
        && p.end < limit
        && grammar.isWord(p.end)
        && EMPHATIC.contains(t.word(p.end))) {
      p.end++;
    }
    if (bareName && p.complement == null) {
      // «رفضت إسرائيل المقترح»: a name takes no adjective, what follows is the object.
      return;
    }
    boolean definite = p.definite || p.complement != null && isDefinite(p) || p.pronoun != 0;
    while (p.end < limit && grammar.isWord(p.end) && timeAt[p.end] < 0) {
      int j = p.end;
      if (placeAt(j, limit) && !accusativeNationality(p, j) || personAt(j, limit)) {
        return;
      }
      if (definite && EMPHATIC.contains(t.word(j))) {
        // «إيران نفسها», «الأطراف جميعها»
        p.end = j + 1;
        continue;
      }
      if (definite && definiteNumber(j)) {
        // «الأحزاب الأربعة»
        p.end = j + 1;
        continue;
      }
      int a = grammar.adjective(j, definite);
      if (a < 0 || !agrees(p, words[j].feature[a], definite)) {
        return;
      }
      if (!definite && ministry(p, j)) {
        return;
      }
      if (definite && namesSomebody(j, a, p.quantity > 1 ? 3 : p.number)) {
        return;
      }
      boolean verbal =
          !definite
              && grammar.verb(j) >= 0
              && words[j].clitics[a] == 0
              && Feature.kind(words[j].feature[a]) != Feature.NOMINAL;
      if (verbal) {
        return;
      }
      if (lexicon.pos(words[j].lexeme[a]) == Pos.NISBA) {
        nationality(p, lexicon.attribute(words[j].lexeme[a]));
      }
      p.future |= planned[words[j].lexeme[a]];
      p.perhaps |= doubtful[words[j].lexeme[a]];
      p.end = j + 1;
    }
    secondNationality(p, limit, definite);
    joinedNationality(p, limit, definite);
  }

  /** «الجانبان العراقي والسعودي»: two sides with a nationality each. */
  private void joinedNationality(Chunk p, int limit, boolean definite) {
    int j = p.end;
    boolean two = (p.classes & pair) != 0 && p.number == 2 && p.nisbaRow >= 0 && p.nisbaToo < 0;
    if (!two || j >= limit || !grammar.isWord(j) || timeAt[j] >= 0) {
      return;
    }
    WordForm w = words[j];
    for (int k = 0; k < w.lexeme.length; k++) {
      int clitics = WordForm.W | (definite ? WordForm.AL : 0);
      if (lexicon.pos(w.lexeme[k]) == Pos.NISBA && w.clitics[k] == clitics) {
        p.nisbaToo = lexicon.attribute(w.lexeme[k]);
        p.end = j + 1;
        return;
      }
    }
  }

  private boolean definiteNumber(int j) {
    WordForm w = words[j];
    for (int k = 0; k < w.lexeme.length; k++) {
      if (lexicon.pos(w.lexeme[k]) == Pos.NUM && w.clitics[k] == WordForm.AL) {
        return Feature.number(w.feature[k]) < 3;
      }
    }
    return false;
  }

  private static void nationality(Chunk p, int country) {
    if (p.nisbaRow < 0) {
      p.nisbaRow = country;
    } else if (p.nisbaRow != country && p.category != Chunk.ACTOR) {
      p.nisbaToo = country;
    }
  }

  /** «لقاء إسرائيلي – روسي»: a second nationality behind a dash. */
  private void secondNationality(Chunk p, int limit, boolean definite) {
    int j = p.end;
    boolean dash =
        p.nisbaRow >= 0
            && j + 1 < limit
            && t.kind[j] == Tokens.PUNCT
            && (t.is(j, '-') || t.is(j, '–') || t.is(j, '—'))
            && grammar.isWord(j + 1)
            && timeAt[j + 1] < 0;
    int a = dash ? grammar.adjective(j + 1, definite) : -1;
    if (a >= 0 && lexicon.pos(words[j + 1].lexeme[a]) == Pos.NISBA) {
      nationality(p, lexicon.attribute(words[j + 1].lexeme[a]));
      p.end = j + 2;
    }
  }

  /** «29 جنديا أوكرانيا»: behind an accusative the name of the country is the adjective. */
  private boolean accusativeNationality(Chunk p, int j) {
    if ((p.feature & Feature.ACCUSATIVE) == 0) {
      return false;
    }
    int a = grammar.adjective(j, false);
    return a >= 0
        && lexicon.pos(words[j].lexeme[a]) == Pos.NISBA
        && (words[j].feature[a] & Feature.ACCUSATIVE) != 0;
  }

  /** «الوزير القاهرة»: a listed place is no adjective. */
  private boolean placeAt(int j, int limit) {
    return words[j].phraseNode.length > 0
        && match.find(t, words, j, limit)
        && (match.placeRow >= 0 || match.countryRow >= 0);
  }

  /** «نظام معمر القذافي»: a listed name is no adjective. */
  private boolean personAt(int j, int limit) {
    return words[j].phraseNode.length > 0
        && match.find(t, words, j, limit)
        && match.clitics == 0
        && match.end > j + 1
        && match.actorRow >= 0;
  }

  private static boolean isDefinite(Chunk p) {
    Chunk c = p;
    while (c.complement != null) {
      c = c.complement;
    }
    return c.definite || c.pronoun != 0 || c.actorRow >= 0 || c.countryRow >= 0;
  }

  /**
   * Gender and number, as far as they are known; plurals of things take feminine singular
   * adjectives.
   */
  private static boolean agrees(Chunk p, int feature, boolean definite) {
    if (!definite) {
      return agrees(p, feature);
    }
    for (Chunk at = p; at != null; at = at.complement) {
      if (agrees(at, feature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Chunk p, int feature) {
    int number = Feature.number(feature);
    int gender = Feature.gender(feature);
    if (p.number == 0) {
      boolean people = number == 3 && gender == 1;
      return !people || Feature.number(p.feature) == 3;
    }
    if (p.quantity > 2 || p.vague) {
      return true;
    }
    if (p.number == 1) {
      return number <= 1 && (p.gender == 0 || gender == 0 || gender == p.gender);
    }
    return number == p.number || p.number == 3 && number == 1 && gender == 2;
  }

  /**
   * «استقبل الرئيس المبعوث»: a role with the article that is no adjective of the lists opens a
   * phrase of its own.
   */
  private boolean namesSomebody(int j, int a, int number) {
    WordForm w = words[j];
    int pos = lexicon.pos(w.lexeme[a]);
    int n = grammar.nominal(j);
    boolean several =
        n >= 0
            && Feature.number(w.feature[a]) == 3
            && Feature.gender(w.feature[a]) == 1
            && lexicon.pos(w.lexeme[n]) == Pos.ROLE
            && number != 3;
    if (several) {
      return true;
    }
    if (pos == Pos.ADJ || pos == Pos.NISBA) {
      return false;
    }
    return n >= 0 && (lexicon.pos(w.lexeme[n]) == Pos.ROLE || lexicon.pos(w.lexeme[n]) == Pos.NOUN);
  }

  /**
   * «وزراء خارجية مصر»: what could be an adjective of things is a body of which people are heads.
   */
  private boolean ministry(Chunk p, int j) {
    if (p.number != 3 || p.roleRow < 0 || !isPersonRole(p)) {
      return false;
    }
    int n = grammar.nominal(j);
    return n >= 0
        && words[j].clitics[n] == 0
        && lexicon.pos(words[j].lexeme[n]) == Pos.ROLE
        && Feature.gender(words[j].feature[n]) == 2
        && Feature.number(words[j].feature[n]) == 1;
  }

  private void complement(Chunk p, int limit, int depth) {
    int j = p.end;
    boolean more = p.roleRow >= 0 && otherPeople[p.lexeme];
    if (more || (p.classes & others) != 0) {
      // «6 آخرين إصابات بليغة»
      return;
    }
    if (!grammar.isWord(j)) {
      boolean counts = t.kind[j] == Tokens.NUMBER && p.category == Chunk.EVENT;
      Chunk c = counts ? counted(j, limit, depth + 1) : null;
      if (c != null && c.category == Chunk.ACTOR && c.end > j) {
        // «مقتل 10 جنود», «إصابة 14 آخرين»
        attach(p, c);
      }
      return;
    }
    if (p.category == Chunk.EVENT && grammar.participle(j, limit, null) >= 0) {
      // «تظاهرة مطالبين بالإفراج عنهم»
      return;
    }
    WordForm w = words[j];
    boolean function =
        w.particle != 0 && w.particle != Particle.THIS && w.particle != Particle.GHAYR;
    if (function && !(match.find(t, words, j, limit) && match.end > j + 1)) {
      return;
    }
    if (w.particle == Particle.THIS && w.particleClitics == 0) {
      Chunk c = read(j + 1, limit, depth + 1);
      attach(p, c);
      return;
    }
    int v = grammar.verb(j);
    int n = grammar.nominal(j);
    boolean named = match.find(t, words, j, limit) && match.clitics == 0;
    if (v >= 0 && n >= 0 && !named && clash(p, j, limit)) {
      v = -1;
    }
    if (v >= 0
        && !named
        && (n < 0
            || Grammar.cost(w, v) < Grammar.cost(w, n)
            || p.category == Chunk.ACTOR && Grammar.cost(w, v) == Grammar.cost(w, n))) {
      return;
    }
    boolean adverb =
        named
            && match.lexeme >= 0
            && lexicon.pos(match.lexeme) != Pos.ROLE
            && lexicon.pos(match.lexeme) != Pos.NOUN;
    if (adverb || w.unknown() && !named && !takesUnknown(p, j)) {
      return;
    }
    Chunk c = read(j, limit, depth + 1);
    attach(p, c);
  }

  /**
   * «قوة ردع الجريمة»: after a feminine head a masculine verb form before a definite noun is a
   * noun.
   */
  private boolean clash(Chunk p, int j, int limit) {
    int v = grammar.verb(j);
    boolean genders = p.gender == 2 && p.number == 1 && Feature.gender(words[j].feature[v]) == 1;
    boolean plural =
        p.gender == 2
            && p.number == 3
            && Feature.gender(words[j].feature[v]) == 1
            && p.roleRow >= 0;
    return plural && p.quantity < 0
        || genders && j + 1 < limit && article(j + 1, 0) && p.quantity < 0;
  }

  private void attach(Chunk p, @Nullable Chunk c) {
    if (c == null || (c.clitics & ~WordForm.AL) != 0) {
      return;
    }
    p.complement = c;
    p.end = c.end;
    if (p.nisbaRow < 0 && c.nisbaRow >= 0 && c.category != Chunk.EVENT) {
      p.nisbaRow = c.nisbaRow;
    }
  }

  /** «مبعوث الأمين العام إسماعيل ولد الشيخ»: the name is the envoy's. */
  private void nameOfOuter(Chunk p) {
    Chunk c = p.complement;
    boolean inner =
        c != null
            && c.nameFirst > c.first
            && c.roleRow >= 0
            && p.roleRow >= 0
            && p.nameFirst < 0
            && p.number < 2
            && deputy[p.lexeme];
    if (inner && c != null) {
      p.actorRow = c.actorRow;
      named(p, c.nameFirst, c.nameEnd);
      c.end = c.nameFirst;
      c.nameFirst = -1;
      c.nameEnd = -1;
      c.actorRow = -1;
      c.person = false;
    }
  }

  private boolean takesUnknown(Chunk p, int j) {
    return p.category == Chunk.ACTOR && (!p.person || p.roleRow >= 0)
        || p.category == Chunk.PLACE
        || p.lexeme >= 0 && t.lengthOf(j) > 2;
  }

  /** «حركة المقاومة الإسلامية (حماس)», «بعثة الأمم المتحدة (يونيفيل)», «(UNSMIL)». */
  private void brackets(Chunk p, int limit) {
    int j = p.end;
    if (p.category != Chunk.ACTOR || j + 2 >= limit || !t.is(j, '(')) {
      return;
    }
    int k = j + 1;
    while (k < limit && k - j <= 4 && !t.is(k, ')')) {
      boolean name = t.kind[k] == Tokens.LATIN || grammar.isWord(k) && words[k].particle == 0;
      if (!name) {
        return;
      }
      k++;
    }
    if (k < limit && t.is(k, ')') && k > j + 1) {
      boolean found = grammar.isWord(j + 1) && match.find(t, words, j + 1, k);
      if (found && p.actorRow < 0 && match.actorRow >= 0 && match.end == k) {
        p.actorRow = match.actorRow;
      }
      boolean age = t.kind[j + 1] == Tokens.NUMBER;
      if (!age) {
        p.end = k + 1;
      }
    }
  }

  /** «قوة "ردع الجريمة"», «جماعة «أنصار السنة»». */
  private void quotedName(Chunk p, int limit) {
    boolean group = p.roleRow >= 0 && p.complement == null && !p.person && p.actorRow < 0;
    int j = p.end;
    if (!group
        || j + 2 >= limit
        || t.kind[j] != Tokens.PUNCT
        || "\"«“”".indexOf(t.charAt(j, 0)) < 0) {
      return;
    }
    int k = j + 1;
    while (k < limit && k - j <= 6 && t.kind[k] != Tokens.PUNCT) {
      k++;
    }
    if (k < limit && k > j + 1 && "\"»”“".indexOf(t.charAt(k, 0)) >= 0) {
      if (grammar.isWord(j + 1) && match.find(t, words, j + 1, k) && match.actorRow >= 0) {
        p.actorRow = match.actorRow;
      }
      p.nameFirst = j + 1;
      p.nameEnd = k;
      p.end = k + 1;
    }
  }

  /**
   * The personal name behind a role or a nationality, or between commas: «الوزير جيمس ماتيس»,
   * «والروسي فلاديمير بوتين», «وزير الدفاع، جيمس ماتيس،».
   */
  private void personalName(Chunk p, int limit) {
    int j = p.end;
    if (p.nameFirst >= 0 || j >= limit || timeAt[j] >= 0) {
      return;
    }
    boolean nationality =
        p.roleRow < 0
            && p.lexeme >= 0
            && lexicon.pos(p.lexeme) == Pos.NISBA
            && p.definite
            && p.number == 1
            && p.end == p.head + 1;
    boolean title =
        p.category == Chunk.ACTOR && p.roleRow >= 0 && (isPersonRole(p) || victim(p))
            || nationality;
    if (!title || p.number == 3 && p.quantity != 1) {
      return;
    }
    boolean comma = t.kind[j] == Tokens.PUNCT && (t.is(j, '،') || t.is(j, ',')) && j + 1 < limit;
    int from = behindAddress(comma ? j + 1 : j, limit);
    if (!grammar.isWord(from) || timeAt[from] >= 0) {
      return;
    }
    int actor = -1;
    int end = -1;
    if (match.find(t, words, from, limit) && match.clitics == 0 && match.actorRow >= 0) {
      boolean person =
          lexicon.string(lexicon.actors.get(match.actorRow, Lexicon.ACTOR_KIND)).equals("person");
      if (person) {
        actor = match.actorRow;
        end = match.end;
      }
    }
    boolean place = actor < 0 && placeAt(from, limit);
    int name = place ? 0 : names.length(from, limit);
    if (name > 0 && names.clitics == 0 && (!nationality || name > 1)) {
      boolean longer = actor >= 0 && end == from + 1 && from + name > end;
      // «ماركوس إيديرير» is not the listed «ماركوس».
      actor = longer ? -1 : actor;
      end = Math.max(end, from + name);
    }
    boolean closed = end < 0 || end >= limit || t.kind[end] == Tokens.PUNCT;
    if (end < 0 || comma && (!closed || end - from < 2 && actor < 0)) {
      return;
    }
    p.actorRow = actor >= 0 ? actor : p.actorRow;
    p.category = Chunk.ACTOR;
    named(p, from, end);
  }

  /** «وزير الخارجية الدكتور نبيل العربي»: the token behind a form of address. */
  private int behindAddress(int from, int limit) {
    int j = from;
    while (j + 1 < limit && j - from < 3 && grammar.isWord(j) && timeAt[j] < 0) {
      int n = grammar.nominal(j);
      boolean address =
          n >= 0 && words[j].clitics[n] == WordForm.AL && honorific[words[j].lexeme[n]];
      if (!address) {
        break;
      }
      j++;
    }
    return j;
  }

  private boolean victim(Chunk p) {
    return p.number == 1
        && lexicon.string(lexicon.roles.get(p.roleRow, Lexicon.ROLE_KIND)).equals("victim");
  }

  private static void named(Chunk p, int first, int end) {
    p.person = true;
    p.nameFirst = first;
    p.nameEnd = end;
    p.end = end;
  }
}
