package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.text.Letters;

/**
 * A line as words in normal form: letters and digits only, alef, ya and ta marbuta made one, marks
 * dropped.
 *
 * <p>Page words are compared in this form; what is printed is never changed.
 */
final class Words {
  private static final String SENTENCE_ENDS = ".؟?!…";
  private static final String CLOSERS = "\"”»)›’]'";

  private Words() {}

  static List<String> of(String line) {
    String folded = Letters.fold(line);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      out.append(Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : ' ');
    }
    String text = out.toString().strip();
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
  }

  /** The words as one string, by which lines are compared. */
  static String key(String line) {
    return String.join(" ", of(line));
  }

  static int count(String line) {
    return of(line).size();
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** True when the line ends a sentence: with a mark, whatever closes after it. */
  static boolean endsSentence(String line) {
    int i = line.length() - 1;
    while (i >= 0 && (CLOSERS.indexOf(line.charAt(i)) >= 0 || isInvisible(line.charAt(i)))) {
      i--;
    }
    return i >= 0 && SENTENCE_ENDS.indexOf(line.charAt(i)) >= 0;
  }

  /** The line without white space, byte order marks and bidi controls at its ends. */
  static String trim(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isInvisible(line.charAt(start))) {
      start++;
    }
    while (end > start && isInvisible(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The parts between bars, bullets and dashes that stand between spaces. */
  static List<String> segments(String line) {
    List<String> segments = new ArrayList<>();
    for (String part : line.split("[|•·¦／]|\\s[-–—/]+\\s|\\s[-–—]+|[-–—]+\\s")) {
      String trimmed = trim(part);
      if (!trimmed.isEmpty()) {
        segments.add(trimmed);
      }
    }
    return segments;
  }
}
