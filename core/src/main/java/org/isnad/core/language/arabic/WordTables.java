package org.isnad.core.language.arabic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.LexiconBuilder;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordListFault;

/** Reads the lists of words — vocabulary, verbs, roles, given names — and makes all their forms. */
final class WordTables {
  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("noun", Pos.NOUN),
          Map.entry("adj", Pos.ADJ),
          Map.entry("adv", Pos.ADV),
          Map.entry("part", Pos.PART),
          Map.entry("num", Pos.NUM),
          Map.entry("pron", Pos.PRON));

  private final LexiconBuilder builder;
  private final List<WordListFault> faults;
  private final Set<String> actorNames;

  /** {@code actorNames}: names of actors of one word, which no inflected role may take. */
  WordTables(LexiconBuilder builder, List<WordListFault> faults, Set<String> actorNames) {
    this.builder = builder;
    this.faults = faults;
    this.actorNames = actorNames;
  }

  void word(Rows.Row row) {
    Integer pos = KINDS.get(row.get("pos"));
    String word = row.get("word");
    if (pos == null || word.isEmpty()) {
      faults.add(
          row.fault(
              "pos must be one of "
                  + KINDS.keySet()
                  + " and the word given, not \""
                  + row.get("pos")
                  + "\""));
      return;
    }
    boolean feminine = NounForms.feminine(word);
    int lexeme = builder.lexeme(pos, word, 0, feminine ? 2 : 1, row.get("en"));
    if (word.indexOf(' ') > 0) {
      builder.phrase(word, Lexicon.ENTRY_LEXEME, lexeme);
      return;
    }
    ObjIntConsumer<String> out = (form, feature) -> builder.form(form, lexeme, feature);
    if (pos == Pos.ADJ) {
      List<String> plurals = row.values("plural");
      NounForms.adjective(word, row.get("fem"), plurals.isEmpty() ? "" : plurals.get(0), out);
      plurals.stream()
          .skip(1)
          .filter(p -> !p.startsWith("+"))
          .forEach(p -> NounForms.plural(p, false, out));
      return;
    }
    if (pos == Pos.PART || pos == Pos.PRON || pos == Pos.ADV) {
      builder.form(word, lexeme, Feature.SINGULAR);
      return;
    }
    noun(lexeme, word, row.values("plural"));
    if (pos == Pos.NOUN && !row.get("fem").isEmpty()) {
      String fem = row.get("fem");
      NounForms.singular(fem, true, out);
      builder.form(NounForms.feminineStem(fem) + "ات", lexeme, Feature.FEMININE | Feature.PLURAL);
    }
  }

  private void noun(int lexeme, String word, List<String> plurals) {
    ObjIntConsumer<String> out = (form, feature) -> builder.form(form, lexeme, feature);
    boolean feminine = NounForms.feminine(word);
    NounForms.singular(word, feminine, out);
    for (String p : plurals) {
      switch (p) {
        case "+ات" ->
            builder.form(
                NounForms.feminineStem(word) + "ات", lexeme, Feature.FEMININE | Feature.PLURAL);
        case "+ون" -> NounForms.soundPlural(word, out);
        default -> NounForms.plural(p, p.endsWith("ات"), out);
      }
    }
  }

  /**
   * A noun that a frame or class names, with its plurals, if no list of words has it; gives its
   * lexeme.
   */
  static int eventNoun(LexiconBuilder builder, String cell) {
    String[] forms = cell.split("/");
    String word = forms[0].strip();
    int adjective = builder.findLexeme(Pos.ADJ, word);
    if (adjective >= 0 && builder.findLexeme(Pos.NOUN, word) < 0) {
      return adjective;
    }
    int lexeme = builder.lexeme(Pos.NOUN, word, 0, NounForms.feminine(word) ? 2 : 1, "");
    if (word.indexOf(' ') > 0) {
      for (String f : forms) {
        builder.phrase(f.strip(), Lexicon.ENTRY_LEXEME, lexeme);
        builder.phrase("ال" + f.strip(), Lexicon.ENTRY_LEXEME, lexeme);
      }
      return lexeme;
    }
    ObjIntConsumer<String> out = (form, feature) -> builder.form(form, lexeme, feature);
    NounForms.singular(word, NounForms.feminine(word), out);
    for (int i = 1; i < forms.length; i++) {
      NounForms.plural(forms[i].strip(), forms[i].endsWith("ات"), out);
    }
    if (forms.length == 1) {
      builder.form(NounForms.feminineStem(word) + "ات", lexeme, Feature.FEMININE | Feature.PLURAL);
    }
    return lexeme;
  }

  void verb(Rows.Row row) {
    String lemma = row.get("lemma");
    int lexeme = builder.lexeme(Pos.VERB, lemma, 0, 0, row.get("en"));
    for (Conjugator.Form f : Conjugator.conjugate(lemma, row.get("imperfect"), row.get("form"))) {
      verbForm(lexeme, f);
    }
    for (String masdar : row.values("masdar")) {
      int noun =
          builder.lexeme(Pos.NOUN, masdar, 0, NounForms.feminine(masdar) ? 2 : 1, row.get("en"));
      if (masdar.indexOf(' ') < 0) {
        ObjIntConsumer<String> out = (form, feature) -> builder.form(form, noun, feature);
        NounForms.singular(masdar, NounForms.feminine(masdar), out);
        builder.form(
            NounForms.feminineStem(masdar) + "ات", noun, Feature.FEMININE | Feature.PLURAL);
      }
    }
  }

  private void verbForm(int lexeme, Conjugator.Form f) {
    if (f.passive() && f.text().startsWith("وو")) {
      // «ووقع» is «و» and «وقع», never the passive of «واقع».
      return;
    }
    switch (f.kind()) {
      case ACTIVE_PARTICIPLE -> participle(lexeme, f.text(), Feature.ACTIVE_PARTICIPLE);
      case PASSIVE_PARTICIPLE -> participle(lexeme, f.text(), Feature.PASSIVE_PARTICIPLE);
      default -> {
        int kind =
            switch (f.kind()) {
              case PERFECT -> Feature.PERFECT;
              case IMPERFECT -> Feature.IMPERFECT;
              case JUSSIVE -> Feature.JUSSIVE;
              default -> Feature.IMPERATIVE;
            };
        int gender =
            switch (f.gender()) {
              case MASCULINE -> Feature.MASCULINE;
              case FEMININE -> Feature.FEMININE;
              default -> 0;
            };
        int number =
            switch (f.number()) {
              case SINGULAR -> Feature.SINGULAR;
              case DUAL -> Feature.DUAL;
              default -> Feature.PLURAL;
            };
        int feature =
            kind
                | Feature.withPerson(f.person())
                | gender
                | number
                | (f.passive() ? Feature.PASSIVE : 0);
        if (kind == Feature.IMPERATIVE && f.person() == 2) {
          // News text has next to no commands; their forms would only blur nouns and perfects.
          return;
        }
        builder.form(f.text(), lexeme, feature);
      }
    }
  }

  private void participle(int lexeme, String masculine, int kind) {
    NounForms.adjective(
        masculine,
        "",
        "",
        (form, feature) -> builder.form(form, lexeme, feature & ~Feature.KIND | kind));
  }

  void role(Rows.Row row) {
    String ar = row.get("ar");
    int id =
        builder.roles.add(
            builder.string(ar),
            builder.string(row.get("en")),
            builder.string(row.get("en_plural").isEmpty() ? row.get("en") : row.get("en_plural")),
            builder.string(row.get("kind")),
            builder.string(row.get("sectors")),
            builder.string(row.get("complement")));
    boolean feminine = ar.endsWith("ة") && !row.get("kind").equals("person");
    int lexeme = builder.lexeme(Pos.ROLE, ar, id, feminine ? 2 : 1, row.get("en"));
    if (!row.values("plural").contains(ar)) {
      // «سكان», «قوى» have no singular of their own
      inflect(lexeme, ar, ar.split(" ")[0].endsWith("ة"), false);
    }
    if (!row.get("fem").isEmpty()) {
      inflect(lexeme, row.get("fem"), true, false);
    }
    for (String p : row.values("plural")) {
      inflect(lexeme, p, p.split(" ")[0].endsWith("ات"), true);
    }
    for (String p : row.values("plural_fem")) {
      inflect(lexeme, p, true, true);
    }
  }

  /** Inflects the first word of a role; a role of several words becomes phrases. */
  private void inflect(int lexeme, String words, boolean feminine, boolean plural) {
    int space = words.indexOf(' ');
    String head = space < 0 ? words : words.substring(0, space);
    String tail = space < 0 ? "" : words.substring(space);
    boolean construct = tail.startsWith(" ال") && tail.indexOf(' ', 1) < 0 && tail.length() > 4;
    ObjIntConsumer<String> out =
        (form, feature) -> {
          if (tail.isEmpty()) {
            if (form.equals(head) || !actorNames.contains(form)) {
              builder.form(form, lexeme, feature);
            }
            return;
          }
          builder.phrase(form + tail, Lexicon.ENTRY_LEXEME, lexeme);
          if (construct) {
            // «وزير الخارجية», and before a country «وزير خارجية مصر»
            builder.phrase(form + " " + tail.substring(3), Lexicon.ENTRY_LEXEME, lexeme);
          }
        };
    if (head.isEmpty()) {
      return;
    }
    if (tail.isEmpty() && head.startsWith("ال") && head.length() > 4) {
      // Listed with the article: without it the word means something else («الخارجية»).
      builder.phrase(head, Lexicon.ENTRY_LEXEME, lexeme);
      return;
    }
    if (plural) {
      NounForms.plural(head, feminine, out);
    } else {
      NounForms.singular(head, feminine, out);
    }
    if (!tail.isEmpty() && tail.indexOf(' ', 1) < 0 && !tail.startsWith(" ال")) {
      // An indefinite noun with its adjective has a definite form: «ناطق رسمي», «الناطق الرسمي».
      builder.phrase("ال" + head + " ال" + tail.strip(), Lexicon.ENTRY_LEXEME, lexeme);
    }
    if (!tail.isEmpty()) {
      builder.phrase("ال" + head + tail, Lexicon.ENTRY_LEXEME, lexeme);
    }
  }

  void givenName(Rows.Row row) {
    String gender = row.get("gender");
    boolean doubtful = gender.endsWith("?");
    int lexeme =
        builder.lexeme(
            Pos.GIVEN,
            row.get("name"),
            doubtful ? 1 : 0,
            gender.startsWith("f") ? 2 : 1,
            row.get("latin"));
    name(lexeme, row.get("name"));
  }

  void surname(Rows.Row row) {
    name(builder.lexeme(Pos.SURNAME, row.get("name"), 0, 0, row.get("latin")), row.get("name"));
  }

  private void name(int lexeme, String name) {
    if (name.isEmpty()) {
      return;
    }
    if (name.indexOf(' ') > 0) {
      builder.phrase(name, Lexicon.ENTRY_LEXEME, lexeme);
      if (name.startsWith("عبد ") && name.indexOf(' ', 4) < 0) {
        builder.form("عبد" + name.substring(4), lexeme, Feature.SINGULAR);
      }
    } else {
      builder.form(name, lexeme, Feature.SINGULAR);
    }
  }
}
