package org.isnad.formats;

/**
 * Text from outside made fit for a terminal.
 *
 * <ul>
 *   <li>A run with right-to-left letters is isolated (U+2068 … U+2069), so that it cannot reorder
 *       the English around it
 *   <li>Bidi controls of its own are dropped: one that is left open would reorder the rest of the
 *       line
 *   <li>Control characters become a space: an escape sequence could repaint the terminal
 * </ul>
 */
final class Shown {
  static final char FIRST_STRONG_ISOLATE = '\u2068';
  static final char POP_ISOLATE = '\u2069';

  private Shown() {}

  /** The text on one line, isolated when it has right-to-left letters. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    boolean rightToLeft = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBidiControl(c)) {
        continue;
      }
      byte direction = Character.getDirectionality(c);
      rightToLeft |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      out.append(control ? ' ' : c);
    }
    if (rightToLeft) {
      out.insert(0, FIRST_STRONG_ISOLATE).append(POP_ISOLATE);
    }
    return out.toString();
  }

  static boolean isBidiControl(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }

  /** True of characters that leave no mark: bidi controls, joiners, byte order mark, spaces. */
  static boolean isInvisible(char c) {
    return isBidiControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
