package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.ingest.article.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of the lines of its page; the same for saved pages and for text that was
 * copied from one.
 *
 * <ul>
 *   <li>lines that repeat the title go
 *   <li>the page's own age goes to {@link #age}: above the text any line of a date, below and
 *       between only one that cannot be a heading of a chronology
 *   <li>{@link Debris} goes with what hangs on it: headlines after «اقرأ أيضا» until a sentence
 *       comes; the list after «مواضيع ذات صلة» until two sentences come in a row; in both a heading
 *       of the page itself that is no link and has a sentence after it is of the article again;
 *       everything after the comments begin
 *   <li>lines of the writer and of agencies above and below the text go; agencies are {@link
 *       Credits}
 *   <li>everything else stays as it is, also a section title that is glued to the end of a
 *       paragraph
 * </ul>
 */
final class Cleanup {
  private static final int MOST_BYLINE_WORDS = 8;
  private static final int MOST_TAG_WORDS = 4;
  private static final int MOST_SUFFIX_WORDS = 5;

  private final Set<String> titles;
  private final Set<String> names;
  private final Credits credits = new Credits();
  private final List<String> body = new ArrayList<>();
  private @Nullable AgeLine age;
  private @Nullable String byline;
  private Debris skipping = Debris.NONE;
  private boolean begun;

  /**
   * For an article whose page prints its title in these forms.
   *
   * @param names of outlet and writer, which stand in datelines
   */
  Cleanup(List<String> titles, List<String> names) {
    this.titles = keys(titles);
    this.names = keys(names);
  }

  private static Set<String> keys(List<String> lines) {
    return Set.copyOf(lines.stream().map(Words::key).filter(k -> !k.isEmpty()).toList());
  }

  /** Reads lines that stand above the article: only age, writer and agencies are wanted of them. */
  void above(List<Line> lines) {
    for (Line line : lines) {
      if (!takeAge(line) && Debris.of(line) == Debris.NONE && !line.isProse()) {
        takes(line, false);
      }
    }
  }

  /** Reads the lines of the article. */
  void read(List<Line> lines) {
    int end = endOfProse(lines);
    for (int i = 0; i < lines.size() && skipping != Debris.END; i++) {
      Line line = lines.get(i);
      boolean next = i + 1 < lines.size() && lines.get(i + 1).isProse();
      if (!skips(line, next) && !takes(line, i >= end)) {
        keep(line);
      }
    }
    if (!body.isEmpty()) {
      int last = body.size() - 1;
      body.set(last, credits.withoutLast(body.get(last)));
    }
  }

  /** The number of the line after the last sentence. */
  private static int endOfProse(List<Line> lines) {
    int end = lines.size();
    while (end > 0 && !lines.get(end - 1).isProse()) {
      end--;
    }
    return end;
  }

  /** True when the line hangs on debris before it. */
  private boolean skips(Line line, boolean proseFollows) {
    Debris debris = Debris.of(line);
    if (debris != Debris.NONE && AgeLine.of(line) == null) {
      if (debris != Debris.SINGLE) {
        skipping = debris;
      }
      return true;
    }
    boolean prose = line.isProse();
    boolean opens = line.heading() && !line.linkOnly() && proseFollows;
    boolean skip =
        switch (skipping) {
          case RELATED -> !prose && !opens;
          case SECTION -> !(prose || opens) || !proseFollows;
          case TAGS -> !prose && Words.count(line.text()) <= MOST_TAG_WORDS;
          default -> false;
        };
    if (!skip) {
      skipping = Debris.NONE;
    }
    return skip;
  }

  /** True when the line is something else than a paragraph. */
  private boolean takes(Line line, boolean below) {
    if (isTitle(line) || takeAge(line) || line.linkOnly() && !line.isProse() && begun) {
      return true;
    }
    if (line.isProse() || line.text().length() > Line.LONGEST_SHORT || begun && !below) {
      return false;
    }
    boolean writer = !begun && isByline(line.text());
    if (writer && byline == null) {
      byline = withoutLabel(line.text());
    }
    return writer
        || !begun && isDateline(line.text())
        || credits.takeLine(line.text())
        || below && AgeLine.isTimeOfDay(line.text());
  }

  /** «الخرطوم / عادل عبد الرحيم / النهر»: short parts, one of which is the outlet or the writer. */
  private boolean isDateline(String text) {
    if (Words.count(text) > MOST_BYLINE_WORDS || Words.endsSentence(text)) {
      return false;
    }
    String[] parts = text.split("\\s*[-–—/|:،]+\\s*");
    for (String part : parts) {
      String key = Words.key(part);
      if (parts.length > 1 && !key.isEmpty() && names.stream().anyMatch(n -> holds(n, key))) {
        credits.takeLine(text);
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String name, String words) {
    return (" " + name + " ").contains(" " + words + " ");
  }

  /** Reads lines that stand below the article: only the agencies of a source line are wanted. */
  void below(List<Line> lines) {
    lines.forEach(line -> credits.takeSourceLine(line.text()));
  }

  private void keep(Line line) {
    if (!begun && line.isProse()) {
      credits.noteDateline(line.text());
      begun = true;
    }
    body.add(line.text());
  }

  private boolean isTitle(Line line) {
    String key = Words.key(line.text());
    if (titles.contains(key)) {
      return true;
    }
    if (begun || line.isProse() || line.text().length() > Line.LONGEST_SHORT) {
      return false;
    }
    List<String> parts = Words.segments(line.text());
    return parts.size() > 1
        && titles.contains(Words.key(parts.get(0)))
        && parts.stream().skip(1).allMatch(p -> Words.count(p) <= MOST_SUFFIX_WORDS);
  }

  private boolean takeAge(Line line) {
    AgeLine found = AgeLine.of(line);
    if (found == null || begun && !found.certain()) {
      return false;
    }
    if (age == null || age.updated() && !found.updated()) {
      age = found;
    }
    if (line.parts().size() > 1) {
      line.parts().stream().filter(part -> !part.contains(found.text())).forEach(credits::takeLine);
    }
    return true;
  }

  private static boolean isByline(String text) {
    List<String> words = Words.of(text);
    int n = PageWords.at(Kind.BYLINE, words, 0);
    return n > 0
        && n < words.size()
        && words.size() <= MOST_BYLINE_WORDS
        && !Words.endsSentence(text)
        && (text.contains(":")
            || text.contains("/")
            || Set.of("بقلم", "بواسطه", "by").contains(words.get(0)));
  }

  /** «بقلم: فلان» without its first words. */
  private static String withoutLabel(String line) {
    int n = PageWords.at(Kind.BYLINE, Words.of(line), 0);
    String rest = line;
    for (int i = 0; i < n; i++) {
      rest = Words.trim(rest.replaceFirst("^[\\p{L}\\p{M}\\p{N}]+[^\\p{L}\\p{N}]*", ""));
    }
    return rest;
  }

  /** The writer as printed, or null. */
  @Nullable String byline() {
    return byline;
  }

  /** The paragraphs. */
  List<String> body() {
    return body;
  }

  /** The page's own age, of several the day of publication before the last change; or null. */
  @Nullable AgeLine age() {
    return age;
  }

  /** The agencies that the page credits. */
  List<String> credit() {
    return credits.agencies();
  }
}
