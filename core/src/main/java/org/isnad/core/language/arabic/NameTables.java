package org.isnad.core.language.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.LexiconBuilder;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordListFault;
import org.isnad.core.text.Letters;

/** Reads the lists of names: countries, places, actors with their posts, outlets, metonyms. */
final class NameTables {
  /** Countries whose names are Arabic, or Persian, Turkish and Urdu with a true gh. */
  private static final Set<String> ARABIC =
      Set.of(
          "DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN",
          "PSE", "QAT", "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM", "ESH", "IRN", "AFG",
          "PAK");

  private final LexiconBuilder builder;
  private final List<WordListFault> faults;
  private final Set<String> countryNames;
  private final Map<String, Integer> actorRows = new HashMap<>();
  private final Map<String, Integer> countryRows = new HashMap<>();
  private final Map<Integer, List<int[]>> postsOf = new HashMap<>();

  /** {@code countryNames}: names of countries and places of one word, in normal form. */
  NameTables(LexiconBuilder builder, List<WordListFault> faults, Set<String> countryNames) {
    this.builder = builder;
    this.faults = faults;
    this.countryNames = countryNames;
  }

  void country(Rows.Row row) {
    int id =
        builder.countries.add(
            builder.string(row.get("code")),
            builder.string(row.get("name_en")),
            builder.string(row.get("adj_en")),
            builder.string(row.get("people_en")),
            builder.string(row.get("name_ar")),
            builder.string(row.get("capital_en")),
            builder.string(row.get("capital_ar")));
    if (!row.get("code").isEmpty()) {
      countryRows.putIfAbsent(row.get("code"), id);
      names(row, Lexicon.ENTRY_COUNTRY, id, "name_ar", "variants", "official_ar");
      for (String capital : row.values("capital_ar")) {
        builder.phrase(capital, Lexicon.ENTRY_CAPITAL, id);
      }
    }
    for (String nisba : row.values("nisba")) {
      int lexeme = builder.lexeme(Pos.NISBA, nisba, id, 1, row.get("adj_en"));
      NounForms.adjective(nisba, "", "", (form, feature) -> nisbaForm(form, feature, lexeme));
      for (String people : row.values("people_pl")) {
        NounForms.plural(people, false, (form, feature) -> nisbaForm(form, feature, lexeme));
      }
    }
  }

  /** «ليبيا» is the country, never the accusative of «ليبي»; «سعوديا» is one. */
  private void nisbaForm(String form, int feature, int lexeme) {
    boolean country =
        (feature & Feature.ACCUSATIVE) != 0 && countryNames.contains(Letters.fold(form));
    if ((feature & Feature.CONSTRUCT) == 0 && !country) {
      builder.form(form, lexeme, feature);
    }
  }

  private void names(Rows.Row row, int kind, int id, String... columns) {
    for (String column : columns) {
      for (String name : row.values(column)) {
        builder.phrase(name, kind, id);
        String joined = joined(name);
        if (!joined.equals(name)) {
          builder.phrase(joined, kind, id);
        }
        String oblique = oblique(name);
        if (!oblique.equals(name)) {
          builder.phrase(oblique, kind, id);
        }
        if (foreign(row) && name.length() > 4 && name.indexOf('غ') >= 0) {
          // «غريفيث» is «جريفيث» in Egypt.
          builder.phrase(name.replace('غ', 'ج'), kind, id);
        }
        if (name.startsWith("أبو ")) {
          builder.phrase("أبي " + name.substring(4), kind, id);
          builder.phrase("أبا " + name.substring(4), kind, id);
        }
      }
    }
  }

  /** True of people and places of countries where no Arabic is spoken: their «غ» is a hard g. */
  private static boolean foreign(Rows.Row row) {
    String country = row.get("country").isEmpty() ? row.get("code") : row.get("country");
    boolean name = row.get("kind").equals("person") || !row.get("country").isEmpty();
    return name && country.length() == 3 && !ARABIC.contains(country) && !country.equals("IGO");
  }

  /** «عبد الفتاح» is also written «عبدالفتاح», «أبو زيد» «أبوزيد». */
  private static String joined(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (String word : name.split(" ")) {
      boolean joins =
          out.length() > 0
              && (word.startsWith("ال") && endsWord(out, "عبد") || endsWord(out, "أبو"));
      out.append(out.length() == 0 || joins ? "" : " ").append(word);
    }
    return out.toString();
  }

  private static boolean endsWord(StringBuilder text, String word) {
    int from = text.length() - word.length();
    return from >= 0
        && text.indexOf(word, from) == from
        && (from == 0 || text.charAt(from - 1) == ' ');
  }

  /** «الحوثيون» is «الحوثيين» behind a preposition. */
  private static String oblique(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean plural = word.length() > 5 && word.endsWith("ون") && word.startsWith("ال");
      out.append(out.length() == 0 ? "" : " ")
          .append(plural ? word.substring(0, word.length() - 2) + "ين" : word);
    }
    return out.toString();
  }

  void place(Rows.Row row) {
    int id =
        builder.places.add(
            builder.string(row.get("name_en")),
            builder.string(row.get("name_ar")),
            builder.string(row.get("kind")),
            builder.string(row.get("admin1_en")),
            builder.string(row.get("country")),
            degrees(row, "lat", 90),
            degrees(row, "lon", 180));
    names(row, Lexicon.ENTRY_PLACE, id, "name_ar", "variants");
  }

  private int degrees(Rows.Row row, String column, int most) {
    String s = row.get(column);
    if (s.isEmpty()) {
      return Lexicon.NONE;
    }
    try {
      double d = Double.parseDouble(s);
      if (Math.abs(d) <= most) {
        return (int) Math.round(d * 100);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    faults.add(
        row.fault(column + " must be a number of degrees up to " + most + ", not \"" + s + "\""));
    return Lexicon.NONE;
  }

  void actor(Rows.Row row) {
    if (row.get("name_ar").isEmpty() && row.values("variants").isEmpty()) {
      faults.add(row.fault("an actor needs an Arabic name"));
      return;
    }
    int id = addActor(row, row.get("id"), row.get("kind"), row.get("sectors"), row.get("code"));
    names(row, Lexicon.ENTRY_ACTOR, id, "name_ar", "variants", "short");
  }

  void outlet(Rows.Row row) {
    int id = addActor(row, "outlet:" + row.get("name_en"), "outlet", "JRN", row.get("code"));
    names(row, Lexicon.ENTRY_ACTOR, id, "name_ar", "variants");
  }

  void metonym(Rows.Row row) {
    String of = row.get("stands_for");
    Integer actor = actorRows.get(of);
    if (actor != null) {
      names(row, Lexicon.ENTRY_ACTOR, actor, "name_ar", "variants");
      return;
    }
    int id =
        addActor(row, "metonym:" + row.get("name_ar"), "government_body", row.get("sectors"), of);
    names(row, Lexicon.ENTRY_ACTOR, id, "name_ar", "variants");
  }

  private int addActor(Rows.Row row, String key, String kind, String sectors, String code) {
    Integer known = actorRows.get(key);
    if (known != null) {
      // Two lists may say something of one actor: the first line counts, the names of both do.
      return known;
    }
    int gender = row.get("gender").startsWith("f") ? 2 : row.get("gender").startsWith("m") ? 1 : 0;
    int id =
        builder.actors.add(
            builder.string(row.get("name_en")),
            builder.string(row.get("name_ar")),
            builder.string(code),
            builder.string(sectors),
            builder.string(kind),
            gender,
            day(row, "from", false),
            day(row, "to", true),
            0,
            0);
    actorRows.put(key, id);
    return id;
  }

  void post(Rows.Row row) {
    Integer actor = actorRows.get(row.get("actor"));
    if (actor == null) {
      faults.add(row.fault("no list has an actor \"" + row.get("actor") + "\""));
      return;
    }
    int[] cells = {
      actor,
      builder.string(row.get("post_en")),
      builder.string(row.get("post_ar")),
      builder.string(row.get("code")),
      builder.string(row.get("sectors")),
      day(row, "from", false),
      day(row, "to", true)
    };
    postsOf.computeIfAbsent(actor, k -> new ArrayList<>()).add(cells);
  }

  /** Puts the posts of each actor side by side. */
  void attachPosts() {
    for (int actor = 0; actor < builder.actors.size(); actor++) {
      builder.actors.set(actor, Lexicon.ACTOR_POSTS, builder.posts.size());
      for (int[] cells : postsOf.getOrDefault(actor, List.of())) {
        builder.posts.add(cells);
      }
      builder.actors.set(actor, Lexicon.ACTOR_POSTS_END, builder.posts.size());
    }
  }

  /**
   * A day, month or year as an epoch day: its first for a start, its last for an end; NONE when
   * empty.
   */
  private int day(Rows.Row row, String column, boolean end) {
    String s = row.get(column);
    if (s.isEmpty()) {
      return Lexicon.NONE;
    }
    try {
      LocalDate day =
          switch (s.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(s), end ? 12 : 1, end ? 31 : 1);
            case 7 -> end ? YearMonth.parse(s).atEndOfMonth() : YearMonth.parse(s).atDay(1);
            default -> LocalDate.parse(s);
          };
      return (int) day.toEpochDay();
    } catch (DateTimeException | NumberFormatException e) {
      faults.add(row.fault(column + " must be YYYY, YYYY-MM or YYYY-MM-DD, not \"" + s + "\""));
      return Lexicon.NONE;
    }
  }
}
