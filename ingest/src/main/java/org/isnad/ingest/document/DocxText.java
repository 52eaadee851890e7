package org.isnad.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.ingest.limit.LimitException;
import org.isnad.ingest.limit.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a DOCX file, a paragraph a line; what was deleted under change tracking is left out.
 *
 * <p>Its letters stand in the order of reading, so nothing is turned round. Entities of the XML are
 * never resolved.
 */
public final class DocxText {
  private static final String MAIN = "word/document.xml";
  private static final Set<String> LEFT_OUT =
      Set.of("w:del", "w:instrText", "w:delText", "mc:Fallback");

  private DocxText() {}

  /** True when a zip file is a document of this kind. */
  public static boolean is(ZipFile zip) {
    return zip.getEntry(MAIN) != null;
  }

  /** Reads the text. */
  public static String read(Path file, Limits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry main = zip.getEntry(MAIN);
      if (main == null) {
        throw new IOException("no " + MAIN + " in the document");
      }
      try (InputStream in = zip.getInputStream(main)) {
        int most = (int) Math.min(8 * limits.textBytes(), Integer.MAX_VALUE / 4);
        byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
          throw new LimitException("its text is more than " + Limits.size(most) + " of XML");
        }
        return text(Parser.xmlParser().parseInput(new String(bytes, StandardCharsets.UTF_8), ""));
      }
    }
  }

  private static String text(Document xml) {
    xml.getAllElements().stream()
        .filter(e -> LEFT_OUT.contains(e.tagName()))
        .toList()
        .forEach(Element::remove);
    StringBuilder out = new StringBuilder();
    xml.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode t && isRun(t.parent())) {
              out.append(t.getWholeText());
            } else if (node instanceof Element e) {
              switch (e.tagName()) {
                case "w:tab", "w:cr" -> out.append(' ');
                case "w:br" -> out.append('\n');
                default -> {
                  // says nothing
                }
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e && e.tagName().equals("w:p")) {
              out.append('\n');
            }
          }
        });
    return out.toString();
  }

  private static boolean isRun(@Nullable Node parent) {
    return parent instanceof Element e && e.tagName().equals("w:t");
  }
}
