package org.isnad.ingest.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The printed lines of a PDF, put together to paragraphs.
 *
 * <p>A line goes on in the next one of the same size when it is nearly as wide as the widest of its
 * page and the next stands no lower than lines of a paragraph do.
 */
final class PdfLines {
  private static final double WIDE = 0.8;
  private static final double GAP = 1.2;
  private static final double NEXT = 0.8;
  private static final double SAME_SIZE = 0.08;

  private record Line(String text, float left, float right, float y, float size) {
    float width() {
      return right - left;
    }
  }

  private final StringBuilder paragraphs = new StringBuilder();
  private final List<Line> page = new ArrayList<>();
  private final StringBuilder visual = new StringBuilder();
  private float left = Float.MAX_VALUE;
  private float right;
  private float y;
  private float size;

  /** Glyphs of the line, in their order from left to right. */
  void glyphs(List<TextPosition> glyphs) {
    for (TextPosition glyph : glyphs) {
      visual.append(VisualLine.glyph(glyph.getUnicode()));
      left = Math.min(left, glyph.getXDirAdj());
      right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
      y = glyph.getYDirAdj();
      size = Math.max(size, glyph.getFontSizeInPt());
    }
  }

  /** A gap between words. */
  void space() {
    visual.append(' ');
  }

  void endLine() {
    String text = VisualLine.logical(visual.toString()).strip();
    if (!text.isEmpty()) {
      page.add(new Line(text, left, right, y, size));
    }
    visual.setLength(0);
    left = Float.MAX_VALUE;
    right = 0;
    size = 0;
  }

  void endPage() {
    endLine();
    float widest = 0;
    for (Line line : page) {
      widest = Math.max(widest, line.width());
    }
    float pitch = pitch();
    Line before = null;
    for (Line line : page) {
      boolean goesOn =
          before != null
              && before.width() >= WIDE * widest
              && (line.y() - before.y()) / line.size() <= GAP * pitch
              && Math.abs(line.size() - before.size()) <= SAME_SIZE * before.size();
      paragraphs.append(before == null ? "" : goesOn ? " " : "\n\n").append(line.text());
      before = line;
    }
    paragraphs.append("\n\n");
    page.clear();
  }

  /** The distance between lines in letter sizes: the smallest that is not of lines side by side. */
  private float pitch() {
    float pitch = Float.MAX_VALUE;
    for (int i = 1; i < page.size(); i++) {
      float gap = (page.get(i).y() - page.get(i - 1).y()) / page.get(i).size();
      if (gap > NEXT) {
        pitch = Math.min(pitch, gap);
      }
    }
    return pitch;
  }

  int length() {
    return paragraphs.length() + visual.length();
  }

  /** All paragraphs, an empty line between them. */
  String text() {
    return paragraphs.toString();
  }
}
