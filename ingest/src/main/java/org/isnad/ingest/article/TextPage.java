package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.coder.Imprint;

/**
 * Plain text: typed, from a file, or copied from a page with all that stood around the article.
 *
 * <ul>
 *   <li>The title is the first of the first ten lines that comes twice; else the first line that is
 *       no {@link Debris} and no age
 *   <li>Lines that were broken at a width are put together again: where nearly all lines inside
 *       paragraphs end without a mark and near the same length
 * </ul>
 */
public final class TextPage {
  private static final int HEAD = 10;
  private static final int TITLE_WORDS = 3;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST_BROKEN = 4;

  private TextPage() {}

  /** The article of a text. Never fails; a text without letters gives empty title and body. */
  public static Article read(String text) {
    List<String> lines = lines(text);
    int at = title(lines);
    String title = at < lines.size() ? lines.get(at) : "";
    Cleanup cleanup = new Cleanup(List.of(title), List.of());
    cleanup.above(asLines(lines.subList(0, Math.min(at, lines.size()))));
    cleanup.read(asLines(lines.subList(Math.min(at + 1, lines.size()), lines.size())));
    AgeLine age = cleanup.age();
    return new Article(
        title,
        String.join("\n", cleanup.body()),
        null,
        null,
        age == null || age.updated() ? null : age.day(),
        age == null ? null : age.text(),
        null,
        cleanup.credit(),
        new Imprint(cleanup.byline(), null, null, null));
  }

  private static List<Line> asLines(List<String> lines) {
    return lines.stream().map(Line::of).toList();
  }

  /** Number of the line that is the title; 0 when none looks like one. */
  static int title(List<String> lines) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Line line = Line.of(lines.get(i));
      Integer before = first.putIfAbsent(Words.key(line.text()), i);
      boolean likely = !line.isProse() && Words.count(line.text()) >= TITLE_WORDS;
      if (before != null && likely && !debris(line.text())) {
        return before;
      }
    }
    int at = 0;
    while (at < lines.size() && debris(lines.get(at))) {
      at++;
    }
    return at < lines.size() ? at : 0;
  }

  private static boolean debris(String line) {
    return Debris.of(Line.of(line)) != Debris.NONE
        || AgeLine.of(Line.of(line)) != null
        || AgeLine.isTimeOfDay(line);
  }

  /** The lines that have letters, trimmed and put together where they were broken. */
  private static List<String> lines(String text) {
    List<String> raw = text.lines().map(Words::trim).toList();
    boolean broken = isBroken(raw);
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : raw) {
      if (!broken || line.isEmpty()) {
        close(open, lines);
      }
      open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
    close(open, lines);
    return lines;
  }

  private static void close(StringBuilder open, List<String> lines) {
    if (!open.isEmpty()) {
      lines.add(open.toString());
      open.setLength(0);
    }
  }

  /**
   * Whether line ends say nothing: most lines that another follows end in mid-sentence at about the
   * same width.
   */
  private static boolean isBroken(List<String> raw) {
    int widest = 0;
    for (String line : raw) {
      widest = Math.max(widest, line.length());
    }
    if (widest < NARROWEST || widest > WIDEST) {
      return false;
    }
    int followed = 0;
    int wide = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      String line = raw.get(i);
      if (!line.isEmpty() && !raw.get(i + 1).isEmpty()) {
        followed++;
        wide += line.length() > 0.7 * widest && !Words.endsSentence(line) ? 1 : 0;
      }
    }
    return wide >= FEWEST_BROKEN && wide >= 0.8 * followed;
  }
}
