package org.isnad.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The lines of an element as a reader sees them.
 *
 * <p>Every block is a line of its own. Two line breaks end a paragraph; so does one after a
 * sentence, which is how old templates set paragraphs, or after a short line; any other is only a
 * place where the line was broken.
 */
final class DomLines implements NodeVisitor {
  private static final int SHORT_WORDS = 8;
  private static final int LONGEST_PARTED = 200;
  private static final Set<String> CELLS = Set.of("td", "th", "li", "dt", "dd", "option", "tr");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> parts = new ArrayList<>();
  private int partStart;
  private int lineStart;
  private int inLink;
  private int linkLetters;
  private boolean heading;
  private boolean broke;

  private DomLines() {}

  static List<Line> of(Element element) {
    DomLines lines = new DomLines();
    element.traverse(lines);
    lines.flush();
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      add(t.getWholeText());
    } else if (node instanceof Element e) {
      if (isBreak(e)) {
        breakLine();
      } else if (isBlock(e)) {
        flush();
        heading = isHeading(e);
      } else {
        part();
        inLink += e.normalName().equals("a") ? 1 : 0;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (isBlock(e)) {
        flush();
        heading = false;
      } else if (!isBreak(e)) {
        part();
        inLink -= e.normalName().equals("a") ? 1 : 0;
      }
    }
  }

  /** An inline element begins or ends. */
  private void part() {
    if (text.length() <= LONGEST_PARTED) {
      String part = Words.trim(text.substring(partStart));
      if (!part.isEmpty()) {
        parts.add(part);
        partStart = text.length();
      }
    }
  }

  private void add(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (!space) {
        broke = false;
        text.append(c);
        linkLetters += inLink > 0 ? 1 : 0;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void breakLine() {
    String line = text.substring(lineStart).strip();
    if (broke || Words.endsSentence(line) || Words.count(line) < SHORT_WORDS) {
      flush();
    } else {
      text.append(' ');
      lineStart = text.length();
      broke = true;
    }
  }

  private void flush() {
    String line = Words.trim(text.toString());
    if (!line.isEmpty()) {
      part();
      boolean parted = line.length() <= LONGEST_PARTED && parts.size() > 1;
      List<String> all = parted ? List.copyOf(parts) : List.of(line);
      lines.add(new Line(line, heading, linkLetters >= 0.9 * letters(line), all));
    }
    text.setLength(0);
    parts.clear();
    partStart = 0;
    lineStart = 0;
    linkLetters = 0;
    broke = false;
  }

  private static int letters(String line) {
    return (int) line.chars().filter(c -> c != ' ').count();
  }

  private static boolean isBreak(Element e) {
    return e.normalName().equals("br");
  }

  private static boolean isHeading(Element e) {
    String name = e.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static boolean isBlock(Element e) {
    return e.isBlock() && !isBreak(e) || CELLS.contains(e.normalName());
  }
}
