package org.isnad.core.event;

/**
 * The sixteen event types of PLOVER (manual draft 2.0), in the order of its quad classes.
 *
 * <p>The quad code is 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
 * conflict. The scale is PLOVER's intensity of a type without a mode; the printed 3 of ACCUSE is
 * read as -3, since all its modes are negative.
 */
public enum EventType {
  AGREE(1, 2.5),
  CONSULT(1, 2.5),
  SUPPORT(1, 5),
  CONCEDE(1, 4.5),
  COOPERATE(2, 9.5),
  AID(2, 10),
  RETREAT(2, 6.5),
  REQUEST(3, 0),
  ACCUSE(3, -3),
  REJECT(3, -2),
  THREATEN(3, -3.5),
  PROTEST(4, -5),
  SANCTION(4, -6),
  MOBILIZE(4, -5.5),
  COERCE(4, -7),
  ASSAULT(4, -9);

  private final int quadCode;
  private final double scale;

  EventType(int quadCode, double scale) {
    this.quadCode = quadCode;
    this.scale = scale;
  }

  /** True of what is done by speaking to somebody: a demand, a threat, praise, a promise. */
  public boolean verbal() {
    return this != CONSULT && (quadCode == 1 || quadCode == 3);
  }

  /** PLOVER quad class, 1 to 4. */
  public int quadCode() {
    return quadCode;
  }

  /** Intensity of the type when no mode is known, -10 to 10. */
  public double scale() {
    return scale;
  }
}
