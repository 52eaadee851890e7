package org.isnad.ingest.document;

import java.text.Bidi;
import java.text.Normalizer;

/**
 * A line as it is printed, from left to right, to the order in which it is read.
 *
 * <ul>
 *   <li>presentation forms («ﻗﻴﺎﺩﺓ») become letters
 *   <li>a line with more right-to-left than left-to-right letters is read from the right
 *   <li>numbers and Latin words in it keep their order; brackets open before a word and close after
 *       it
 * </ul>
 */
final class VisualLine {
  private static final String OPENERS = "([«";
  private static final String CLOSERS = ")]»";

  private VisualLine() {}

  /**
   * What one glyph stands for, in the order of the line: of a ligature the last letter first, as if
   * its letters stood side by side.
   */
  static String glyph(String unicode) {
    String letters = unicode;
    if (unicode.chars().anyMatch(VisualLine::isPresentationForm)) {
      letters = Normalizer.normalize(unicode, Normalizer.Form.NFKC);
    }
    boolean turned = letters.length() > 1 && isRightToLeft(letters.codePointAt(0));
    return turned ? new StringBuilder(letters).reverse().toString() : letters;
  }

  private static boolean isPresentationForm(int c) {
    return c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  /** The line in the order of reading. */
  static String logical(String visual) {
    long right = visual.chars().filter(VisualLine::isRightToLeft).count();
    if (right == 0) {
      return visual;
    }
    long left =
        visual
            .chars()
            .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .count();
    Bidi bidi =
        new Bidi(
            visual, right >= left ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder line = new StringBuilder(visual.length());
    for (int run : runs) {
      String part = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      line.append(levels[run] % 2 == 0 ? part : turned(part));
    }
    bracket(line);
    return line.toString();
  }

  private static String turned(String part) {
    return new StringBuilder(part).reverse().toString();
  }

  /**
   * Programs differ in whether the code of a bracket is that of its shape or of its meaning; where
   * it stands tells which it is.
   */
  private static void bracket(StringBuilder line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int kind = Math.max(OPENERS.indexOf(c), CLOSERS.indexOf(c));
      if (kind >= 0) {
        boolean before = i > 0 && Character.isLetterOrDigit(line.charAt(i - 1));
        boolean after = i + 1 < line.length() && Character.isLetterOrDigit(line.charAt(i + 1));
        if (before != after) {
          line.setCharAt(i, (after ? OPENERS : CLOSERS).charAt(kind));
        }
      }
    }
  }
}
