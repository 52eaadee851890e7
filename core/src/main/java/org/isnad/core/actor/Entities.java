package org.isnad.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Clitics;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions of a report into entities.
 *
 * <ul>
 *   <li>names of the lists, by the list's actor; a country and its capital are one
 *   <li>personal names, by their words: «قالن» is «إبراهيم قالن» when only one name of the report
 *       ends so
 *   <li>definite descriptions, by their head and country: «الحركة» is the last movement named,
 *       «الوزير» the last minister
 *   <li>«الطرفان», «الجانبان»: the last two parties of a common act
 *   <li>pronouns: the last mention that agrees in gender and number
 * </ul>
 */
public final class Entities {
  private final Lexicon lexicon;
  private final List<Entity> all = new ArrayList<>();
  private final Map<Integer, Entity> byActor = new HashMap<>();
  private final Map<Integer, Entity> byCountry = new HashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();
  private final IdentityHashMap<Chunk, Entity> ofChunk = new IdentityHashMap<>();

  /** Mentions in the order in which they were read. */
  private final List<Chunk> order = new ArrayList<>();

  private final long pair;
  private final long source;
  private final boolean[] countryWord;
  private final boolean[] homeWord;
  private final Map<String, Integer> countryByCode = new HashMap<>();
  private Tokens t = new Tokens();
  private String text = "";
  private List<Entity> lastPair = List.of();

  public Entities(Lexicon lexicon) {
    this.lexicon = lexicon;
    pair = lexicon.nounClass("pair");
    source = lexicon.nounClass("source");
    countryWord = new boolean[lexicon.lexemes.size()];
    homeWord = new boolean[countryWord.length];
    for (int i = 0; i < lexicon.countries.size(); i++) {
      countryByCode.putIfAbsent(lexicon.string(lexicon.countries.get(i, Lexicon.COUNTRY_CODE)), i);
    }
    countryByCode.remove("");
    for (int i = 0; i < countryWord.length; i++) {
      String lemma = lexicon.string(lexicon.lexemes.get(i, Lexicon.LEX_LEMMA));
      homeWord[i] = lemma.equals("بلاد") || lemma.equals("بلد") || lemma.equals("وطن");
      countryWord[i] = lemma.equals("بلد") || lemma.equals("دولة");
    }
  }

  /** Begins a report. */
  public void begin(Tokens tokens, String text) {
    this.t = tokens;
    this.text = text;
    all.clear();
    byActor.clear();
    byCountry.clear();
    byKey.clear();
    ofChunk.clear();
    order.clear();
    lastPair = List.of();
  }

  /** The entity of a chunk that was read before; null when it names nobody. */
  public @Nullable Entity of(Chunk c) {
    return ofChunk.get(c);
  }

  public List<Entity> all() {
    return all;
  }

  /** Says that these were the sides of one act: «الطرفان» will mean them. */
  public void pair(List<Entity> sides) {
    boolean parties = sides.stream().noneMatch(e -> e.quantity > 1 || e.vague);
    if (sides.size() >= 2 && parties) {
      lastPair = List.copyOf(sides);
    }
  }

  /** The sides of the last common act. */
  public List<Entity> lastPair() {
    return lastPair;
  }

  /**
   * The sides that a pair means: of «البلدين», «الدولتين» the two countries named last, else the
   * sides of the last common act.
   */
  public List<Entity> pairOf(Chunk c) {
    boolean countries = c.lexeme >= 0 && countryWord[c.lexeme];
    if (!countries || lastPair.size() == 2 && lastPair.stream().allMatch(e -> e.countryRow >= 0)) {
      return lastPair;
    }
    List<Entity> out = new ArrayList<>();
    for (int i = order.size() - 1; i >= 0 && out.size() < 2; i--) {
      Chunk m = order.get(i);
      int row = m.countryRow >= 0 ? m.countryRow : m.nisbaRow;
      if (row >= 0 && m.first < c.first) {
        Entity e = ofCountry(row);
        if (!out.contains(e)) {
          out.add(e);
        }
      }
    }
    return out.size() == 2 ? out : lastPair;
  }

  /** True of «الطرفان», «الجانبين», «الأطراف». */
  public boolean isPair(Chunk c) {
    boolean plural = c.number == 2;
    return c.kind == Chunk.NOUN_PHRASE
        && (c.classes & pair) != 0
        && plural
        && c.quantity < 0
        && c.complement == null
        && c.definite;
  }

  /**
   * Reads the actors of a chunk and of what it contains, in text order.
   *
   * @param governed true when a preposition stands before the chunk
   */
  public void read(Chunk c, int sentence, boolean governed) {
    Chunk at = c;
    for (int depth = 0; at != null && depth < 8; depth++) {
      if (at.kind == Chunk.NOUN_PHRASE && at.category == Chunk.ACTOR && !isPair(at)) {
        at.oblique = governed || depth > 0;
        if (at.pronoun != 0 && at.lexeme >= 0 && homeWord[at.lexeme]) {
          home(at, sentence);
        } else if (!ownForce(at, sentence)) {
          mention(at, sentence);
        }
      }
      at = at.complement;
    }
  }

  /** «بلاده»: the country of the official whom the pronoun means; nobody when that is not known. */
  private void home(Chunk c, int sentence) {
    Entity owner = ofPronoun(c.pronoun, c.first, sentence, null, true);
    int row = owner == null ? -1 : countryOf(owner);
    if (row >= 0) {
      Entity e = ofCountry(row);
      words(e, c);
      ofChunk.put(c, e);
      order.add(c);
    }
  }

  /** «قواتها», «مقاتلوها»: the force of a state or movement told of before is that party. */
  private boolean ownForce(Chunk c, int sentence) {
    boolean force =
        c.pronoun != 0
            && Clitics.third(c.pronoun)
            && c.roleRow >= 0
            && c.number != 1
            && c.complement == null
            && c.nameFirst < 0
            && lexicon.string(lexicon.roles.get(c.roleRow, Lexicon.ROLE_SECTORS)).contains("MIL");
    Entity owner = force ? ofPronoun(c.pronoun, c.first, sentence, null, false) : null;
    if (owner == null || owner.person) {
      return false;
    }
    words(owner, c);
    ofChunk.put(c, owner);
    order.add(c);
    return true;
  }

  private int countryOf(Entity e) {
    if (e.countryRow >= 0 || e.nisbaRow >= 0) {
      return e.countryRow >= 0 ? e.countryRow : e.nisbaRow;
    }
    String code =
        e.actorRow < 0 ? "" : lexicon.string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_CODE));
    return countryByCode.getOrDefault(code, -1);
  }

  private void mention(Chunk c, int sentence) {
    Entity e = find(c);
    if (e == null) {
      e = new Entity();
      all.add(e);
    }
    extend(e, c, sentence);
    ofChunk.put(c, e);
    order.add(c);
  }

  // --- finding
  // -----------------------------------------------------------------------------------------------------

  private @Nullable Entity find(Chunk c) {
    if (c.actorRow >= 0) {
      Entity e = byActor.get(c.actorRow);
      if (e != null || c.nameFirst < 0) {
        return e;
      }
      return byName(nameWords(c), c.actorRow);
    }
    if (c.countryRow >= 0 && c.roleRow < 0 && c.complement == null) {
      return byCountry.get(c.countryRow);
    }
    if (c.nameFirst >= 0) {
      return byName(nameWords(c), -1);
    }
    Entity same = byKey.get(key(c));
    if (same != null && c.quantity < 0 && !c.vague) {
      return same;
    }
    boolean definite = c.definite || c.particle == Particle.THIS;
    boolean known = c.roleRow >= 0 && definite && c.complement == null && c.quantity < 0;
    return known ? byDescription(c) : null;
  }

  /** The person whose name has these words: all of one are in the other, the last word agrees. */
  private @Nullable Entity byName(String[] words, int actorRow) {
    Entity found = null;
    for (int i = all.size() - 1; i >= 0; i--) {
      Entity e = all.get(i);
      if (e.name.length == 0 || actorRow >= 0 && e.actorRow >= 0 && e.actorRow != actorRow) {
        continue;
      }
      if (sameName(e.name, words)) {
        found = e;
        break;
      }
    }
    return found;
  }

  private static boolean sameName(String[] a, String[] b) {
    String[] small = a.length <= b.length ? a : b;
    String[] large = a.length <= b.length ? b : a;
    if (small.length == 0) {
      return false;
    }
    if (small.length == 1) {
      boolean last = bare(large[large.length - 1]).equals(bare(small[0]));
      boolean first = large[0].equals(small[0]) && large.length > 1 && small[0].length() > 3;
      return last || first;
    }
    int hits = 0;
    for (String s : small) {
      for (String l : large) {
        if (bare(s).equals(bare(l))) {
          hits++;
          break;
        }
      }
    }
    return hits == small.length;
  }

  private static String bare(String w) {
    return w.startsWith("ال") && w.length() > 4 ? w.substring(2) : w;
  }

  /**
   * «الحركة», «الوزير», «المصادر»: the last entity whose description has this head, with the same
   * country where both name one.
   */
  private @Nullable Entity byDescription(Chunk c) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Entity e = all.get(i);
      boolean country =
          c.nisbaRow < 0
              || e.nisbaRow < 0
              || c.nisbaRow == e.nisbaRow
              || e.countryRow == c.nisbaRow;
      boolean bareMention = c.nisbaRow < 0;
      if (e.headLexeme == c.lexeme && country && (bareMention || e.nisbaRow == c.nisbaRow)) {
        boolean agree = (c.number == 3) == (e.number == 3) || c.number == 0;
        if (agree) {
          return e;
        }
      }
    }
    return c.nisbaRow < 0 ? byShape(c) : null;
  }

  /** «الحركة» after a listed «حركة طالبان», «التنظيم» after «تنظيم الدولة». */
  private @Nullable Entity byShape(Chunk c) {
    String head = Latin.raw(c, t);
    String bare = head.startsWith("ال") ? head.substring(2) : head;
    for (int i = all.size() - 1; i >= 0; i--) {
      Entity e = all.get(i);
      if (e.actorRow >= 0 && !e.person && e.key.startsWith(bare + " ")) {
        return e;
      }
    }
    String kind =
        switch (bare) {
          case "حركه", "جماعه", "تنظيم", "ميليشيا", "مليشيا", "فصيل", "جبهه" -> "armed_group";
          case "حزب" -> "party";
          case "منظمه" -> "igo";
          default -> "";
        };
    if (kind.isEmpty()) {
      return null;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Entity e = all.get(i);
      if (e.actorRow >= 0
          && lexicon.string(lexicon.actors.get(e.actorRow, Lexicon.ACTOR_KIND)).equals(kind)) {
        return e;
      }
    }
    return null;
  }

  // --- making
  // ------------------------------------------------------------------------------------------------------

  private void extend(Entity e, Chunk c, int sentence) {
    if (c.actorRow >= 0 && e.actorRow < 0) {
      e.actorRow = c.actorRow;
    }
    if (e.actorRow >= 0) {
      byActor.putIfAbsent(e.actorRow, e);
    }
    boolean plainCountry = c.countryRow >= 0 && c.roleRow < 0 && c.actorRow < 0;
    if (plainCountry) {
      e.countryRow = c.countryRow;
      byCountry.putIfAbsent(c.countryRow, e);
    }
    if (c.roleRow >= 0 && e.roleRow < 0) {
      e.roleRow = c.roleRow;
    }
    if (e.headLexeme < 0 && c.roleRow >= 0) {
      e.headLexeme = c.lexeme;
    }
    if (e.wordLexeme < 0 && c.roleRow < 0 && c.nisbaRow < 0) {
      e.wordLexeme = c.lexeme;
    }
    if (e.nisbaRow < 0) {
      e.nisbaRow = c.nisbaRow >= 0 ? c.nisbaRow : complementCountry(c);
    }
    if (c.person) {
      e.person = true;
    }
    if (e.gender == 0) {
      e.gender = c.gender;
    }
    if (e.count == 0) {
      e.number = c.number == 0 ? 1 : c.number;
      e.quantity = c.quantity;
      e.vague = c.vague;
    }
    if (c.nameFirst >= 0) {
      String[] words = nameWords(c);
      if (words.length > e.name.length) {
        e.name = words;
        e.nameFirst = c.nameFirst;
        e.nameEnd = c.nameEnd;
      }
    }
    String key = key(c);
    if (key.length() > e.key.length()) {
      e.key = key;
      e.fullFirst = c.first;
      e.fullEnd = c.end;
    }
    byKey.putIfAbsent(key, e);
    words(e, c);
    e.count++;
    e.lastSentence = sentence;
    e.lastToken = c.first;
  }

  private void words(Entity e, Chunk c) {
    add(e, Latin.rawStart(c, t), Latin.rawEnd(c, t));
    if (c.nameFirst > c.first && c.nameEnd > c.nameFirst) {
      add(e, t.rawStart[c.nameFirst], t.rawEnd[c.nameEnd - 1]);
    }
  }

  private void add(Entity e, int from, int to) {
    if (from >= 0
        && from < to
        && to <= text.length()
        && to - from < 300
        && e.mentions.size() < 40) {
      e.mentions.add(text.substring(from, to));
    }
  }

  private static int complementCountry(Chunk c) {
    for (Chunk at = c.complement; at != null; at = at.complement) {
      if (at.countryRow >= 0) {
        return at.countryRow;
      }
      if (at.nisbaRow >= 0) {
        return at.nisbaRow;
      }
    }
    return -1;
  }

  private String[] nameWords(Chunk c) {
    List<String> out = new ArrayList<>();
    for (int i = c.nameFirst; i < c.nameEnd; i++) {
      if (t.kind[i] != Tokens.PUNCT) {
        int skip = i == c.first ? c.cliticLetters : 0;
        out.add(new String(t.chars, t.start[i] + skip, t.lengthOf(i) - skip));
      }
    }
    return out.toArray(String[]::new);
  }

  private String key(Chunk c) {
    String raw = Latin.raw(c, t);
    return raw;
  }

  // --- reference
  // ---------------------------------------------------------------------------------------------------

  /** The entity of a nationality adjective: «الهجوم الإسرائيلي» is Israel's. */
  public Entity ofCountry(int countryRow) {
    Entity e = byCountry.get(countryRow);
    if (e == null) {
      e = new Entity();
      e.countryRow = countryRow;
      e.gender = 2;
      all.add(e);
      byCountry.put(countryRow, e);
    }
    return e;
  }

  /**
   * The entity mentioned before the token that agrees with the pronoun, in this sentence or the one
   * before: a subject rather than what stands behind a preposition, the nearer rather than the
   * farther; null when none agrees.
   */
  public @Nullable Entity ofPronoun(
      int pronoun, int token, int sentence, @Nullable Entity not, boolean personal) {
    int from = t.sentence[Math.max(0, sentence - 1)];
    Entity best = null;
    int most = Integer.MIN_VALUE;
    int distance = 0;
    for (int i = order.size() - 1; i >= 0 && order.get(i).first >= from && distance < 16; i--) {
      Chunk c = order.get(i);
      Entity e = ofChunk.get(c);
      if (e == null || c.first >= token || e == not || !agrees(c, pronoun)) {
        continue;
      }
      int score = -distance;
      score += c.oblique ? 0 : 1;
      score += c.first >= t.sentence[sentence] ? 2 : 0;
      score += personal && (c.person || isPersonRole(c)) ? 3 : 0;
      score -= isPaper(c) ? 6 : 0;
      score -= c.quantity >= 0 || c.vague ? 3 : 0;
      score -= Clitics.number(pronoun) == 3 && c.number == 1 ? 3 : 0;
      if (score > most) {
        most = score;
        best = e;
      }
      distance++;
    }
    return best;
  }

  private boolean isPersonRole(Chunk c) {
    return c.roleRow >= 0
        && lexicon.string(lexicon.roles.get(c.roleRow, Lexicon.ROLE_KIND)).equals("person");
  }

  /** «بيانه», «تصريحاته»: words, no party. */
  private boolean isPaper(Chunk c) {
    return c.actorRow < 0 && (c.classes & source) != 0 && !c.person;
  }

  private static boolean agrees(Chunk c, int pronoun) {
    int gender = Clitics.gender(pronoun);
    int number = Clitics.number(pronoun);
    if (number == 3) {
      boolean group = c.number == 1 && !c.person && c.countryRow < 0 && c.placeRow < 0;
      return c.number == 3 || c.number == 2 || group;
    }
    if (number == 2) {
      return c.number == 2;
    }
    boolean collective = c.number == 3;
    return collective
        ? gender == 2 && !c.person
        : c.gender == 0 || gender == 0 || gender == c.gender;
  }
}
