package org.isnad.core.coder;

import java.util.List;
import org.isnad.core.attribution.Link;
import org.isnad.core.attribution.Scope;
import org.isnad.core.event.Draft;
import org.isnad.core.language.Chunk;
import org.isnad.core.text.Tokens;

/** Writes how a sentence was read, for people. */
final class Trace {
  private static final String[] KINDS = {
    "", "noun", "verb", "prep", "that", "rel", "sub", "part", "mark", "time", "other"
  };
  private static final String[] CATEGORIES = {"thing", "actor", "place", "event"};

  private Trace() {}

  static void sentence(
      StringBuilder out,
      Tokens t,
      String text,
      int s,
      List<Chunk> chunks,
      List<Draft> drafts,
      List<Scope> scopes) {
    out.append("sentence ")
        .append(s)
        .append(": ")
        .append(text, t.sentenceRawStart[s], t.sentenceRawEnd[s])
        .append('\n');
    int i = 0;
    for (Chunk c : chunks) {
      out.append("  ").append(i++).append(' ');
      chunk(out, t, text, c, 0);
    }
    for (Draft d : drafts) {
      out.append("  => ")
          .append(d.rule)
          .append(' ')
          .append(d.type)
          .append(' ')
          .append(d.status)
          .append(" trigger ");
      words(out, t, text, d.firstToken, d.endToken);
      out.append("\n       actor");
      d.actor.forEach(c -> slot(out, t, text, c));
      out.append("\n       recipient");
      d.recipient.forEach(c -> slot(out, t, text, c));
      for (Draft.Third x : d.third) {
        out.append("\n       third ").append(x.role());
        if (x.chunk() != null) {
          slot(out, t, text, x.chunk());
        }
      }
      if (d.place != null) {
        out.append("\n       place");
        slot(out, t, text, d.place);
      }
      if (d.contentOf != null) {
        out.append("\n       content of ").append(d.contentOf.rule);
      }
      out.append('\n');
    }
    for (Scope x : scopes) {
      out.append("  on the word of");
      for (Link l : x.chain()) {
        slot(out, t, text, l.source());
      }
      out.append(" chunks ").append(x.from()).append('-').append(x.to()).append('\n');
    }
    out.append('\n');
  }

  private static void chunk(StringBuilder out, Tokens t, String text, Chunk c, int depth) {
    out.append(KINDS[c.kind]);
    if (c.isNoun()) {
      out.append(' ')
          .append(CATEGORIES[c.category])
          .append(c.person ? " person" : "")
          .append(c.definite ? " def" : "");
      out.append(c.roleRow >= 0 ? " role" : "")
          .append(c.actorRow >= 0 ? " listed" : "")
          .append(c.countryRow >= 0 ? " country" : "");
      out.append(c.placeRow >= 0 ? " placename" : "").append(c.nisbaRow >= 0 ? " nisba" : "");
    }
    out.append(" [");
    words(out, t, text, c.first, c.end);
    out.append("]");
    if (c.complement != null && depth < 6) {
      out.append(" of ");
      chunk(out, t, text, c.complement, depth + 1);
      return;
    }
    out.append('\n');
  }

  private static void slot(StringBuilder out, Tokens t, String text, Chunk c) {
    out.append(" [");
    words(out, t, text, c.first, c.end);
    out.append(']');
  }

  private static void words(StringBuilder out, Tokens t, String text, int first, int end) {
    if (end > first) {
      out.append(text, t.rawStart[first], t.rawEnd[end - 1]);
    }
  }
}
