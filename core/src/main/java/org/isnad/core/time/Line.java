package org.isnad.core.time;

import org.isnad.core.text.Tokens;

/** Tokens with their codes, up to a limit; looking beyond it finds nothing. */
final class Line {
  private static final Direction[] DIRECTIONS = Direction.values();
  private static final Unit[] UNITS = Unit.values();

  private Tokens tokens = new Tokens();
  private int[] codes = new int[0];
  private int first;
  private int end;

  void set(Tokens tokens, int[] codes, int first, int end) {
    this.tokens = tokens;
    this.codes = codes;
    this.first = Math.max(0, first);
    this.end = Math.min(Math.min(end, tokens.count), codes.length);
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  private boolean inside(int i) {
    return i >= first && i < end;
  }

  int kind(int i) {
    if (!inside(i)) {
      return 0;
    }
    return tokens.kind[i] == Tokens.NUMBER ? TimeWords.DIGITS : TimeWords.kind(codes[i]);
  }

  boolean is(int i, int kind) {
    return kind(i) == kind;
  }

  int value(int i) {
    return inside(i) ? TimeWords.value(codes[i]) : 0;
  }

  boolean has(int i, int flag) {
    return inside(i) && (codes[i] & flag) != 0;
  }

  /** True when the token carries ب or ل. */
  boolean prefixed(int i) {
    return has(i, TimeWords.F_BI | TimeWords.F_LI);
  }

  boolean mark(int i, char c) {
    return inside(i) && tokens.is(i, c);
  }

  boolean dash(int i) {
    return mark(i, '-') || mark(i, '–') || mark(i, '—') || mark(i, '−');
  }

  boolean comma(int i) {
    return mark(i, '،') || mark(i, ',');
  }

  boolean closesQuotation(int i) {
    return mark(i, '»') || mark(i, '"') || mark(i, '”');
  }

  boolean quoted(int i) {
    return inside(i) && tokens.has(i, Tokens.QUOTED);
  }

  /** True when nothing stands between the token and the one before it. */
  boolean joined(int i) {
    return inside(i) && !tokens.has(i, Tokens.SPACED);
  }

  boolean hamzaFirst(int i) {
    return inside(i) && tokens.has(i, Tokens.HAMZA_FIRST);
  }

  /** Value of a token of 1–4 digits alone; -1 for any other. */
  int digits(int i) {
    if (!is(i, TimeWords.DIGITS) || tokens.lengthOf(i) > 4) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < tokens.lengthOf(i); k++) {
      char c = tokens.charAt(i, k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  int digitCount(int i) {
    return inside(i) ? tokens.lengthOf(i) : 0;
  }

  /**
   * The part of «13.9.2025» from the given place to the next point, as {@code value << 8 | length};
   * -1 when there is none.
   */
  int digitsAt(int i, int place) {
    int n = tokens.lengthOf(i);
    int k = place;
    int value = 0;
    while (k < n && k - place < 5 && tokens.charAt(i, k) >= '0' && tokens.charAt(i, k) <= '9') {
      value = 10 * value + tokens.charAt(i, k) - '0';
      k++;
    }
    boolean ends = k == n || k < n && tokens.charAt(i, k) == '.';
    return k > place && k - place <= 4 && ends ? value << 8 | k - place : -1;
  }

  /** Value of digits with separators; -1 when it has a fraction or is large. */
  int amount(int i) {
    long value = is(i, TimeWords.DIGITS) ? tokens.number(i) : -1;
    return value >= 0 && value <= NumberReader.LARGEST ? (int) value : -1;
  }

  boolean isUnit(int i, Unit unit) {
    return is(i, TimeWords.UNIT) && unit(i) == unit;
  }

  boolean singular(int i) {
    return !has(i, TimeWords.F_DUAL | TimeWords.F_PLURAL);
  }

  Direction direction(int i) {
    return is(i, TimeWords.DIRECTION) ? DIRECTIONS[value(i)] : Direction.NONE;
  }

  Unit unit(int i) {
    return UNITS[value(i)];
  }
}
