package org.isnad.core.language.arabic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.event.EventType;
import org.isnad.core.event.FrameOption;
import org.isnad.core.lexicon.LexiconBuilder;
import org.isnad.core.lexicon.Pos;
import org.isnad.core.lexicon.Rows;
import org.isnad.core.lexicon.WordListFault;

/** Reads word classes and frames, and ties frames to the verbs and nouns that can fire them. */
final class FrameTables {
  private final LexiconBuilder builder;
  private final List<WordListFault> faults;
  private final Map<Integer, Set<String>> classesOf = new HashMap<>();

  FrameTables(LexiconBuilder builder, List<WordListFault> faults) {
    this.builder = builder;
    this.faults = faults;
  }

  void classRow(Rows.Row row) {
    boolean verb = row.get("pos").equals("verb");
    for (String member : row.values("members")) {
      int lexeme = lexeme(row, member, verb);
      if (lexeme >= 0 && !builder.classify(lexeme, row.get("class"))) {
        faults.add(row.fault("there are more than 64 classes"));
      }
      classesOf.computeIfAbsent(lexeme, k -> new LinkedHashSet<>()).add(row.get("class"));
      int role = verb ? -1 : builder.findLexeme(Pos.ROLE, member.split("/")[0]);
      if (role >= 0) {
        builder.classify(role, row.get("class"));
      }
    }
  }

  private int lexeme(Rows.Row row, String member, boolean verb) {
    if (!verb) {
      return WordTables.eventNoun(builder, member);
    }
    int lexeme = builder.findLexeme(Pos.VERB, member);
    if (lexeme < 0) {
      faults.add(row.fault("the list of verbs has no \"" + member + "\""));
    }
    return lexeme;
  }

  void frame(Rows.Row row) {
    if (!sound(row)) {
      return;
    }
    int id =
        builder.frames.add(
            builder.string(row.get("id")),
            builder.string(row.get("needs")),
            builder.string(row.get("type")),
            builder.string(row.get("mode")),
            builder.string(row.get("cameo")),
            builder.string(row.get("context")),
            builder.string(row.get("slots")),
            builder.string(row.get("noun_slots")),
            builder.string(row.get("options")));
    for (String verb : row.values("verbs")) {
      int lexeme = lexeme(row, verb, true);
      if (lexeme >= 0) {
        builder.frame(lexeme, id);
      }
    }
    for (String noun : row.values("nouns")) {
      int lexeme = lexeme(row, noun, false);
      builder.frame(lexeme, id);
      inherit(lexeme, noun);
    }
  }

  /** «انسحاب كامل» is of the classes of «انسحاب»: a noun with its adjective is what the noun is. */
  private void inherit(int lexeme, String noun) {
    String first = noun.split("/")[0].strip();
    int space = first.indexOf(' ');
    boolean described =
        space > 0 && first.indexOf(' ', space + 1) < 0 && !first.startsWith("ال", space + 1);
    if (!described || classesOf.containsKey(lexeme)) {
      return;
    }
    int head = builder.findLexeme(Pos.NOUN, first.substring(0, space));
    for (String name : classesOf.getOrDefault(head, Set.of())) {
      builder.classify(lexeme, name);
    }
  }

  /** Whether type, mode, classes and options are known; what is not is a fault. */
  private boolean sound(Rows.Row row) {
    int before = faults.size();
    EventType type = null;
    for (EventType t : EventType.values()) {
      type = t.name().equals(row.get("type")) ? t : type;
    }
    if (type == null) {
      faults.add(row.fault("no event type \"" + row.get("type") + "\""));
      return false;
    }
    String mode = row.get("mode");
    if (!mode.isEmpty() && !type.modes().contains(mode)) {
      faults.add(row.fault(type + " has no mode \"" + mode + "\""));
    }
    for (String term : row.get("needs").split("[|&]")) {
      int at = term.indexOf('@');
      if (at >= 0 && !builder.hasNounClass(term.substring(at + 1))) {
        faults.add(row.fault("no class \"" + term.substring(at + 1) + "\""));
      }
    }
    for (String option : row.values("options")) {
      if (!FrameOption.known(option)) {
        faults.add(row.fault("no option \"" + option + "\""));
      }
    }
    return faults.size() == before;
  }
}
