package org.isnad.core.lexicon;

/**
 * One word list as text.
 *
 * @param name file name; what stands before the first hyphen or dot is its kind
 *     («actors-people-mena.tsv» is a list of actors)
 * @param text the whole file
 */
public record WordList(String name, String text) {
  /** The kind of list. */
  public String kind() {
    int end = 0;
    while (end < name.length()
        && (Character.isLetter(name.charAt(end)) || name.charAt(end) == '_')) {
      end++;
    }
    return name.substring(0, end);
  }
}
