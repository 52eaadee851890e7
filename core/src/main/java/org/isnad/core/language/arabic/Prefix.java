package org.isnad.core.language.arabic;

/**
 * A sequence of proclitics. The closed table: و or ف, then ب ل ك (with or without the article; «لل»
 * is ل with the article) or the future س; before verbs also ل («ليبحث»). Wright, vol. I §§ 354–362.
 */
final class Prefix {
  static final Prefix[] ALL = {
    new Prefix("", 0),
    new Prefix("ال", WordForm.AL),
    new Prefix("و", WordForm.W),
    new Prefix("ف", WordForm.F),
    new Prefix("ب", WordForm.B),
    new Prefix("ل", WordForm.L),
    new Prefix("ك", WordForm.K),
    new Prefix("س", WordForm.S),
    new Prefix("وال", WordForm.W | WordForm.AL),
    new Prefix("فال", WordForm.F | WordForm.AL),
    new Prefix("بال", WordForm.B | WordForm.AL),
    new Prefix("كال", WordForm.K | WordForm.AL),
    new Prefix("لل", WordForm.L | WordForm.AL),
    new Prefix("وب", WordForm.W | WordForm.B),
    new Prefix("ول", WordForm.W | WordForm.L),
    new Prefix("وك", WordForm.W | WordForm.K),
    new Prefix("وس", WordForm.W | WordForm.S),
    new Prefix("فب", WordForm.F | WordForm.B),
    new Prefix("فل", WordForm.F | WordForm.L),
    new Prefix("فس", WordForm.F | WordForm.S),
    new Prefix("وبال", WordForm.W | WordForm.B | WordForm.AL),
    new Prefix("ولل", WordForm.W | WordForm.L | WordForm.AL),
    new Prefix("وكال", WordForm.W | WordForm.K | WordForm.AL),
    new Prefix("فبال", WordForm.F | WordForm.B | WordForm.AL),
    new Prefix("فلل", WordForm.F | WordForm.L | WordForm.AL),
  };

  final int mask;
  final int length;
  private final String letters;

  private Prefix(String letters, int mask) {
    this.letters = letters;
    this.mask = mask;
    this.length = letters.length();
  }

  boolean fits(char[] text, int from, int to) {
    if (to - from < length + (length == 0 ? 1 : 2)) {
      // One letter may stand behind و or ف only: «وم» is no word, but «به» is ب and a pronoun.
      if (to - from < length + 1 || (mask & (WordForm.B | WordForm.L)) == 0) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      if (text[from + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean lamAl() {
    return (mask & WordForm.L) != 0 && (mask & WordForm.AL) != 0;
  }

  /** The article belongs to the phrase, so only prefixes without it begin one, and «لل». */
  boolean keepsPhrase() {
    return (mask & WordForm.S) == 0 && ((mask & WordForm.AL) == 0 || lamAl());
  }

  boolean conjunctionOnly() {
    return (mask & ~(WordForm.W | WordForm.F)) == 0 && mask == 0;
  }
}
