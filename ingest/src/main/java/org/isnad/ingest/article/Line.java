package org.isnad.ingest.article;

import java.util.List;

/**
 * One line of a page: a paragraph, a heading, an item of a list.
 *
 * @param text without white space at its ends
 * @param heading true when the page marks it as one; plain text never does
 * @param linkOnly true when all of it is one link
 * @param parts the text as the page's inline elements cut it; one part in plain text and in long
 *     lines
 */
record Line(String text, boolean heading, boolean linkOnly, List<String> parts) {
  /** What is longer is never looked at as debris, date or credit. */
  static final int LONGEST_SHORT = 400;

  private static final int PROSE_WORDS = 12;
  private static final int SHORT_PROSE_WORDS = 5;
  private static final int MOST_HEADLINE_WORDS = 22;

  static Line of(String text) {
    return new Line(text, false, false, List.of(text));
  }

  /** Running text: a whole sentence, or too long for a headline. */
  boolean isProse() {
    if (heading || text.length() > LONGEST_SHORT) {
      return !heading;
    }
    int words = Words.count(text);
    return words > MOST_HEADLINE_WORDS
        || Words.endsSentence(text)
            && (words >= PROSE_WORDS || words >= SHORT_PROSE_WORDS && !linkOnly);
  }
}
