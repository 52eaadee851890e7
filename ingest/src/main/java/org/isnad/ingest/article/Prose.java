package org.isnad.ingest.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the running text is.
 *
 * <p>Every block with a sentence gives its words, less those in links, to the element that it
 * stands in, four tenths of them to the next one around and a seventh to the next; elements around
 * a single paragraph do not count. So of two boxes the one with several paragraphs beats the one
 * with teasers, and the innermost box that holds all paragraphs beats those around it.
 */
final class Prose {
  private static final double[] SHARES = {1.0, 0.4, 0.15};
  private static final int FEWEST_WORDS = 8;

  private Prose() {}

  /** The element that holds most of the article; null when there is no running text. */
  static @Nullable Element densest(Element root) {
    Map<Element, Integer> totals = totals(root);
    Map<Element, Double> scores = new HashMap<>();
    Element best = null;
    double most = 0;
    for (Element block : root.getAllElements()) {
      int words = ownWords(block);
      if (words == 0) {
        continue;
      }
      boolean whole = block.normalName().equals("td") || block.selectFirst("br") != null;
      Element at = whole ? block : outside(block, root, totals);
      for (int i = 0; i < SHARES.length && at != null; i++) {
        double score = scores.merge(at, words * SHARES[i], Double::sum);
        if (score > most) {
          most = score;
          best = at;
        }
        at = at.equals(root) ? null : outside(at, root, totals);
      }
    }
    return best;
  }

  /**
   * The next element around another that holds more sentences than that; the direct one when there
   * is none.
   */
  private static Element outside(Element inner, Element root, Map<Element, Integer> totals) {
    Element direct = inner.equals(root) || inner.parent() == null ? inner : inner.parent();
    int words = totals.getOrDefault(inner, 0);
    Element at = direct;
    while (!at.equals(root) && at.parent() != null && totals.getOrDefault(at, 0) <= words) {
      at = at.parent();
    }
    return totals.getOrDefault(at, 0) > words ? at : direct;
  }

  /** Words in sentences inside an element, less those in links. */
  static int words(Element root) {
    return totals(root).getOrDefault(root, 0);
  }

  /** {@link #words} of an element and of every element inside it. */
  static Map<Element, Integer> totals(Element root) {
    Map<Element, Integer> totals = new HashMap<>();
    NodeVisitor adder =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element e) {
              int words = ownWords(e);
              totals.put(e, words);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e && !e.equals(root) && e.parent() != null) {
              totals.merge(e.parent(), totals.getOrDefault(e, 0), Integer::sum);
            }
          }
        };
    root.traverse(adder);
    return totals;
  }

  /**
   * Words of a block itself, not of blocks inside it: none when most of it is links, or when it is
   * short and no sentence.
   */
  private static int ownWords(Element block) {
    if (!block.isBlock() && !Set.of("td", "li", "dd").contains(block.normalName())) {
      return 0;
    }
    int linked = 0;
    StringBuilder text = new StringBuilder();
    Deque<Node> open = new ArrayDeque<>(block.childNodes());
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof TextNode t) {
        text.append(t.getWholeText());
      } else if (node instanceof Element e && !e.isBlock()) {
        if (e.normalName().equals("a")) {
          linked += count(e.text());
        } else {
          List<Node> inside = e.childNodes();
          for (int i = inside.size() - 1; i >= 0; i--) {
            open.push(inside.get(i));
          }
        }
      }
    }
    String own = text.toString();
    int words = count(own);
    boolean sentence = words >= FEWEST_WORDS || words > 1 && Words.endsSentence(own);
    return sentence && words >= linked ? words : 0;
  }

  private static int count(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
