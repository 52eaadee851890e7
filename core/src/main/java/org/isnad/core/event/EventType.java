package org.isnad.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sixteen event types of PLOVER (manual draft 2.0), in the order of its quad classes.
 *
 * <p>The quad code is 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
 * conflict. The scale is PLOVER's intensity of the type, and of each of its modes; the printed 3 of
 * ACCUSE is read as -3, since all its modes are negative. Modes of COERCE and most of ASSAULT have
 * that of their type: PLOVER's differ by half a point or one.
 */
public enum EventType {
  AGREE(1, 2.5),
  CONSULT(1, 2.5, m("visit", 4), m("third-party", 1), m("multilateral", 4), m("phone", 1.5)),
  SUPPORT(1, 5),
  CONCEDE(1, 4.5),
  COOPERATE(2, 9.5),
  AID(2, 10),
  RETREAT(
      2,
      6.5,
      m("withdraw", 8),
      m("release", 6.5),
      m("disarm", 10),
      m("ceasefire", 7.5),
      m("access", 6.5),
      m("resign", 4.5)),
  REQUEST(3, 0, m("assist", 0.5), m("change", -1), m("yield", -1), m("meet", 0)),
  ACCUSE(3, -3, m("disapprove", -2), m("allege", -3.5), m("investigate", -3.5)),
  REJECT(3, -2, m("assist", -1.5), m("change", -2), m("yield", -2), m("meet", -2)),
  THREATEN(
      3,
      -3.5,
      m("restrict", -3),
      m("arrest", -3.5),
      m("relations", -3.5),
      m("expel", -3.5),
      m("territory", -4),
      m("violence", -3.5)),
  PROTEST(
      4,
      -5,
      m("demo", -5),
      m("riot", -7),
      m("strike", -5),
      m("hunger", -4.5),
      m("boycott", -4.5),
      m("obstruct", -4.5),
      m("vandalize", -4.5)),
  SANCTION(4, -6, m("convict", -6), m("expel", -5.5), m("withdraw", -6), m("discontinue", -6)),
  MOBILIZE(4, -5.5, m("troops", -6.5), m("weapons", -6.5), m("police", -5.5), m("militia", -6)),
  COERCE(
      4,
      -7,
      m("seize", -7),
      m("restrict", -7),
      m("censor", -7),
      m("curfew", -7),
      m("martial-law", -7),
      m("arrest", -7),
      m("deport", -7),
      m("withhold", -7),
      m("misinformation", -7),
      m("cyber", -7)),
  ASSAULT(
      4,
      -9,
      m("abduct", -9),
      m("beat", -7.5),
      m("torture", -9),
      m("sexual", -9),
      m("targeted", -9),
      m("destroy", -9),
      m("primitive", -9),
      m("firearms", -9),
      m("explosives", -9),
      m("suicide-attack", -9),
      m("aerial", -9),
      m("drone", -9),
      m("heavy-weapons", -9),
      m("crowd-control", -7.5),
      m("unconventional", -10));

  private record Mode(String name, double scale) {}

  private final int quadCode;
  private final double scale;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Mode> modes;

  EventType(int quadCode, double scale, Mode... modes) {
    this.quadCode = quadCode;
    this.scale = scale;
    this.modes = List.of(modes);
  }

  private static Mode m(String name, double scale) {
    return new Mode(name, scale);
  }

  /** True of what is done by speaking to somebody: a demand, a threat, praise, a promise. */
  public boolean verbal() {
    return this != CONSULT && (quadCode == 1 || quadCode == 3);
  }

  /** PLOVER quad class, 1 to 4. */
  public int quadCode() {
    return quadCode;
  }

  /** Names of its modes, in PLOVER's order. */
  public List<String> modes() {
    return modes.stream().map(Mode::name).toList();
  }

  /** Intensity of the type in a mode, or without one; -10 to 10. */
  public double scale(@Nullable String mode) {
    for (Mode m : modes) {
      if (m.name.equals(mode)) {
        return m.scale;
      }
    }
    return scale;
  }
}
