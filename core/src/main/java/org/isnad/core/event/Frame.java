package org.isnad.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * One frame: what a trigger means and which grammatical slot fills which role. Read from a line of
 * the frame list; immutable.
 *
 * <p>Slots are written «s=A o=R على=R بين=A»: s subject, o object, g complement of a noun, else a
 * preposition; A actor, R recipient, L place, T:role third party, - nothing. Needs are alternatives
 * of conjunctions, «o@truce|على@truce», «o=actor&مع».
 */
final class Frame {
  static final int NOTHING = 0;
  static final int ACTOR = 1;
  static final int RECIPIENT = 2;
  static final int THIRD = 3;
  static final int PLACE = 4;

  /** Recipient when it names an actor, place when it names a place. */
  static final int RECIPIENT_OR_PLACE = 5;

  final String id;
  final EventType type;
  final @Nullable String mode;
  final List<String> context;
  final String cameo;
  final Need[][] needs;
  final @Nullable Force content;

  private final Map<Integer, Integer> verbRoles = new HashMap<>();
  private final Map<Integer, Integer> nounRoles = new HashMap<>();
  final @Nullable String thirdRole;

  // Options as fields: they are asked for every trigger.
  final boolean mutual;
  final boolean victim;
  final boolean victimSubject;
  final boolean victimNoun;
  final boolean complementParty;
  final boolean attackNoun;
  final boolean clash;
  final boolean weakGenitive;
  final boolean expressed;
  final boolean existOnly;
  final boolean thirdNisba;

  /** A country that is gone to is also visited. */
  final boolean placeGoal;

  /** An event only in somebody's mouth, and that speaker's. */
  final boolean spoken;

  Frame(Lexicon lexicon, int row) {
    id = cell(lexicon, row, 0);
    type = EventType.valueOf(cell(lexicon, row, 2));
    String m = cell(lexicon, row, 3);
    mode = m.isEmpty() ? null : m;
    cameo = cell(lexicon, row, 4);
    String c = cell(lexicon, row, 5);
    context = c.isEmpty() ? List.of() : List.of(c.split(";"));
    needs = Need.parse(lexicon, cell(lexicon, row, 1));
    Set<String> options = Set.copyOf(List.of(cell(lexicon, row, 8).split(";")));
    String third = slots(cell(lexicon, row, 6), verbRoles);
    String thirdOfNoun = slots(cell(lexicon, row, 7), nounRoles);
    thirdRole = third != null ? third : thirdOfNoun;
    content = content(options);
    mutual = options.contains(FrameOption.MUTUAL.word());
    victim = options.contains(FrameOption.VICTIM.word());
    victimSubject = options.contains(FrameOption.VICTIM_SUBJECT.word());
    victimNoun = options.contains(FrameOption.VICTIM_NOUN.word());
    complementParty = options.contains(FrameOption.COMPLEMENT_PARTY.word());
    attackNoun = options.contains(FrameOption.ATTACK_NOUN.word());
    clash = options.contains(FrameOption.CLASH.word());
    weakGenitive = options.contains(FrameOption.WEAK_GENITIVE.word());
    expressed = options.contains(FrameOption.EXPRESSED.word());
    existOnly = options.contains(FrameOption.EXIST_ONLY.word());
    thirdNisba = options.contains(FrameOption.THIRD_NISBA.word());
    spoken = options.contains(FrameOption.SPOKEN.word());
    placeGoal = options.contains(FrameOption.PLACE_GOAL.word());
  }

  private static String cell(Lexicon lexicon, int row, int column) {
    return lexicon.string(lexicon.frames.get(row, column));
  }

  private static @Nullable Force content(Set<String> options) {
    return options.stream()
        .map(FrameOption::force)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String slots(String text, Map<Integer, Integer> roles) {
    String third = null;
    int from = 0;
    while (from < text.length()) {
      int eq = text.indexOf('=', from);
      if (eq < 0) {
        break;
      }
      int end = text.indexOf(' ', eq);
      end = end < 0 ? text.length() : end;
      String value = text.substring(eq + 1, end);
      int role =
          switch (value.charAt(0)) {
            case 'A' -> ACTOR;
            case 'R' -> value.equals("RL") ? RECIPIENT_OR_PLACE : RECIPIENT;
            case 'T' -> THIRD;
            case 'L' -> PLACE;
            default -> NOTHING;
          };
      if (role == THIRD && value.length() > 2) {
        third = value.substring(2);
      }
      roles.put(Need.slot(text.substring(from, eq).strip()), role);
      from = end + 1;
    }
    return third;
  }

  /** The role of a slot for a verb; NOTHING when the frame does not use it. */
  int verbRole(int slot) {
    return verbRoles.getOrDefault(slot, NOTHING);
  }

  int nounRole(int slot) {
    return nounRoles.getOrDefault(slot, slot == Particle.BY ? ACTOR : NOTHING);
  }
}
