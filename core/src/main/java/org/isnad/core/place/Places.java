package org.isnad.core.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Names the places of a report. A name that several places share is settled by the countries that
 * the report speaks of; where they do not settle it, the first of the list stands.
 */
public final class Places {
  private static final Map<String, String> DIRECTIONS = new HashMap<>();

  static {
    direction("شمال", "northern");
    direction("جنوب", "southern");
    direction("شرق", "eastern");
    direction("غرب", "western");
    direction("وسط", "central");
    direction("شمالي", "northern");
    direction("جنوبي", "southern");
    direction("شرقي", "eastern");
    direction("غربي", "western");
  }

  private static final String COUNTRY = Letters.fold("بلاد");
  private static final String CAPITAL = Letters.fold("عاصمة");

  private static final Set<String> TOWNS =
      Stream.of("مدينة", "بلدة", "قرية", "محافظة", "ولاية", "منطقة", "قطاع", "مخيم", "حي", "إقليم")
          .map(Letters::fold)
          .collect(Collectors.toUnmodifiableSet());

  private static void direction(String ar, String en) {
    DIRECTIONS.put(Letters.fold(ar), en);
  }

  /** A place as the text gives it and as the lists know it. */
  public record Found(
      String name,
      String words,
      @Nullable String country,
      @Nullable Double lat,
      @Nullable Double lon,
      String kind) {}

  private final Lexicon lexicon;
  private final int[] mentionsOfCountry;
  private final Map<String, Integer> countryByCode = new HashMap<>();

  public Places(Lexicon lexicon) {
    this.lexicon = lexicon;
    mentionsOfCountry = new int[lexicon.countries.size()];
    for (int i = 0; i < lexicon.countries.size(); i++) {
      countryByCode.putIfAbsent(lexicon.string(lexicon.countries.get(i, Lexicon.COUNTRY_CODE)), i);
    }
  }

  /** Forgets the report before. */
  public void clear() {
    java.util.Arrays.fill(mentionsOfCountry, 0);
  }

  /** Counts the country that a name speaks for: one that places of two countries bear, none. */
  public void countNamed(Chunk c) {
    if (c.placeRow < 0 || c.node < 0) {
      count(c.countryRow);
      return;
    }
    String code = lexicon.string(lexicon.places.get(c.placeRow, Lexicon.PLACE_COUNTRY));
    for (int e = lexicon.firstEntry(c.node); e < lexicon.endEntry(c.node); e++) {
      boolean place = lexicon.entryKind(e) == Lexicon.ENTRY_PLACE;
      int row = place ? lexicon.entryRow(e) : c.placeRow;
      if (!lexicon.string(lexicon.places.get(row, Lexicon.PLACE_COUNTRY)).equals(code)) {
        return;
      }
    }
    count(country(code));
  }

  /** Counts a country that the report names. */
  public void count(int countryRow) {
    if (countryRow >= 0) {
      mentionsOfCountry[countryRow]++;
    }
  }

  /**
   * The place that a noun phrase names; null when it names none.
   *
   * @param last the town or region named before, which «المدينة» stands for
   */
  public @Nullable Found find(Chunk c, Tokens t, @Nullable Found last) {
    String direction = null;
    Chunk at = c;
    for (int depth = 0; at != null && depth < 6; depth++) {
      if (at.placeRow >= 0 || at.countryRow >= 0) {
        return named(at, direction, t);
      }
      String lemma = lemma(at, t);
      if (lemma.equals(CAPITAL) && at.nisbaRow >= 0) {
        return country(at.nisbaRow, true, direction, words(at, t));
      }
      String d = DIRECTIONS.get(lemma);
      direction = d == null ? direction : d;
      if (at.complement == null && refers(at, t)) {
        return referred(lemma, direction, words(at, t), last);
      }
      at = at.complement;
    }
    return null;
  }

  /** «البلاد» is the country that the report names most, «المدينة» the town named before. */
  private @Nullable Found referred(
      String lemma, @Nullable String direction, String words, @Nullable Found last) {
    if (!lemma.equals(COUNTRY)) {
      return last;
    }
    int most = -1;
    for (int i = 0; i < mentionsOfCountry.length; i++) {
      most = mentionsOfCountry[i] > (most < 0 ? 1 : mentionsOfCountry[most]) ? i : most;
    }
    return most < 0 ? null : country(most, false, direction, words);
  }

  /** True of «البلاد», «المدينة», «العاصمة السورية» and the like: a place without its name. */
  public boolean refers(Chunk c, Tokens t) {
    Chunk at = c;
    while (at.complement != null && direction(at, t)) {
      at = at.complement;
    }
    String lemma = lemma(at, t);
    return at.complement == null
        && at.definite
        && (lemma.equals(COUNTRY)
            || lemma.equals(CAPITAL) && at.nisbaRow >= 0
            || TOWNS.contains(lemma) && at.nisbaRow < 0);
  }

  /** True of «شمال سوريا», «غربي المدينة»: a direction of a place. */
  public boolean direction(Chunk c, Tokens t) {
    return c.complement != null && DIRECTIONS.containsKey(lemma(c, t));
  }

  /** The base form of a phrase's head; roles such as «البلاد» are in no word list. */
  private String lemma(Chunk c, Tokens t) {
    if (t.word(c.head).endsWith("ال" + COUNTRY)) {
      return COUNTRY;
    }
    return c.lexeme < 0
        ? ""
        : Letters.fold(lexicon.string(lexicon.lexemes.get(c.lexeme, Lexicon.LEX_LEMMA)));
  }

  private Found country(int row, boolean capital, @Nullable String direction, String words) {
    int column = capital ? Lexicon.COUNTRY_CAPITAL : Lexicon.COUNTRY_NAME;
    String name = lexicon.string(lexicon.countries.get(row, column));
    String code = lexicon.string(lexicon.countries.get(row, Lexicon.COUNTRY_CODE));
    return new Found(
        directed(direction, name),
        words,
        code,
        null,
        null,
        capital ? "capital" : direction == null ? "country" : "region");
  }

  private Found named(Chunk c, @Nullable String direction, Tokens t) {
    String words = words(c, t);
    if (c.countryRow >= 0 && !(c.capital && c.placeRow >= 0)) {
      return country(c.countryRow, c.capital, direction, words);
    }
    int row = best(c);
    String name = lexicon.string(lexicon.places.get(row, Lexicon.PLACE_NAME));
    String code = lexicon.string(lexicon.places.get(row, Lexicon.PLACE_COUNTRY));
    return new Found(
        directed(direction, name),
        words,
        code.isEmpty() ? null : code,
        degrees(row, Lexicon.PLACE_LAT),
        degrees(row, Lexicon.PLACE_LON),
        lexicon.string(lexicon.places.get(row, Lexicon.PLACE_KIND)));
  }

  private static String directed(@Nullable String direction, String name) {
    return direction == null ? name : direction + " " + name;
  }

  private @Nullable Double degrees(int row, int column) {
    int v = lexicon.places.get(row, column);
    return v == Lexicon.NONE ? null : v / 100.0;
  }

  /** Of the places that share a name, the one whose country the report names most. */
  private int best(Chunk c) {
    int best = c.placeRow;
    if (c.node < 0) {
      return best;
    }
    int most = -1;
    for (int e = lexicon.firstEntry(c.node); e < lexicon.endEntry(c.node); e++) {
      if (lexicon.entryKind(e) == Lexicon.ENTRY_PLACE) {
        int row = lexicon.entryRow(e);
        String code = lexicon.string(lexicon.places.get(row, Lexicon.PLACE_COUNTRY));
        int country = countryByCode.getOrDefault(code, -1);
        int n = country < 0 ? 0 : mentionsOfCountry[country];
        if (n > most) {
          most = n;
          best = row;
        }
      }
    }
    return best;
  }

  /** Country row of a code; -1 when the list has none. */
  public int country(String code) {
    return countryByCode.getOrDefault(code, -1);
  }

  private static String words(Chunk c, Tokens t) {
    return Latin.raw(c, t);
  }
}
