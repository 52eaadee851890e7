package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.attribution.Scope;
import org.isnad.core.event.Draft;
import org.isnad.core.event.Status;
import org.isnad.core.language.Chunk;
import org.isnad.core.text.Tokens;
import org.isnad.core.time.Anchor;
import org.isnad.core.time.DateBasis;
import org.isnad.core.time.PageAge;
import org.isnad.core.time.Tense;
import org.isnad.core.time.TimeExpression;

/** Finds when an event was: the time in its clause, behind it first. */
final class When {
  private Anchor anchor = Anchor.ABSENT;
  private List<TimeExpression> times = List.of();
  private Tokens t = new Tokens();
  private String text = "";

  void begin(Report report, Tokens tokens, String text, List<TimeExpression> times) {
    this.t = tokens;
    this.text = text;
    this.times = times;
    LocalDate published = report.published();
    if (published != null) {
      anchor = Anchor.of(published);
    } else if (report.publishedText() != null) {
      anchor = PageAge.interval(report.publishedText(), report.seen());
    } else {
      anchor = Anchor.ABSENT;
    }
  }

  void find(Resolved r, List<Chunk> chunks, List<Scope> scopes) {
    int k = clauseTime(chunks, r.draft.at, r.draft.joined);
    if (k < 0) {
      k = sentenceTime(chunks, r.draft.at);
    }
    if (k >= 0) {
      r.date = date(times.get(k), r.draft);
    }
  }

  /** The nearest time of the sentence. */
  private static int sentenceTime(List<Chunk> c, int at) {
    for (int step = 1; step < c.size(); step++) {
      if (at - step >= 0 && c.get(at - step).kind == Chunk.TIME) {
        return c.get(at - step).time;
      }
      if (at + step < c.size() && c.get(at + step).kind == Chunk.TIME) {
        return c.get(at + step).time;
      }
    }
    return -1;
  }

  private static int clauseTime(List<Chunk> c, int at, boolean joined) {
    for (int k = at + 1; k < c.size() && k - at < 30; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.TIME) {
        return x.time;
      }
      boolean end =
          x.kind == Chunk.VERB && !x.auxiliary
              || x.kind == Chunk.THAT
              || x.kind == Chunk.SUBORDINATOR;
      if (end) {
        break;
      }
    }
    for (int k = at - 1; k >= 0 && at - k < 20; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.TIME) {
        return x.time;
      }
      boolean stop = x.kind == Chunk.VERB && !x.auxiliary && !joined;
      if (stop || x.kind == Chunk.THAT || x.kind == Chunk.SUBORDINATOR) {
        return -1;
      }
    }
    return -1;
  }

  private EventDate date(TimeExpression e, Draft d) {
    Tense tense =
        d.status == Status.FUTURE || d.comes()
            ? Tense.FUTURE
            : d.status == Status.OCCURRED ? Tense.PAST : Tense.UNKNOWN;
    org.isnad.core.time.Resolved days = e.resolve(anchor, tense);
    String words = text.substring(t.rawStart[e.firstToken()], t.rawEnd[e.endToken() - 1]);
    if (!days.known()) {
      return new EventDate(null, null, null, null, words, null);
    }
    Basis basis = days.basis() == DateBasis.STATED ? Basis.STATED : Basis.PUBLISHED;
    return new EventDate(
        days.from(), days.to(), days.precision().word(), days.range().word(), words, basis);
  }
}
