package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.actor.Entities;
import org.isnad.core.actor.Entity;
import org.isnad.core.actor.NameNotes;
import org.isnad.core.actor.Naming;
import org.isnad.core.event.Draft;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Writes statements out of what was resolved. Here, and only here, strings are made. */
final class Assembler {
  private final Naming naming;
  private final NameNotes nameNotes;
  private final SourceKinds sourceKinds;
  private Tokens t = new Tokens();
  private String text = "";

  Assembler(Lexicon lexicon) {
    naming = new Naming(lexicon);
    nameNotes = new NameNotes(lexicon);
    sourceKinds = new SourceKinds(lexicon);
  }

  CodedReport assemble(
      Report report,
      String text,
      Tokens tokens,
      Resolver resolver,
      Entities entities,
      List<Diagnostic> diagnostics,
      CoderOptions options) {
    this.t = tokens;
    this.text = text;
    List<Resolved> all = resolver.all();
    SameEvent.link(all, !report.title().isBlank());
    IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
    Map<String, Integer> ordinals = new HashMap<>();
    for (Resolved r : all) {
      Draft d = r.draft;
      int start = triggerStart(d);
      int end = triggerEnd(d);
      String key = start + ":" + end + ":" + d.type;
      int ordinal = ordinals.merge(key, 1, Integer::sum) - 1;
      ids.put(d, Ids.statement(report.id(), start, end, d.type.name(), ordinal));
    }
    List<Statement> statements = new ArrayList<>();
    for (Resolved r : all) {
      boolean content = r.draft.contentOf != null;
      if (content && !options.content()) {
        continue;
      }
      if (statements.size() == options.maxStatements()) {
        diagnostics.add(
            new Diagnostic(
                "statements",
                "More than " + options.maxStatements() + " statements; the rest was dropped.",
                t.sentenceRawStart[r.draft.sentence],
                text.length()));
        break;
      }
      statements.add(statement(report, r, ids));
    }
    return new CodedReport(report, statements, mentions(entities), diagnostics);
  }

  private int triggerStart(Draft d) {
    int token = d.firstToken;
    int skip = d.trigger.first == token ? d.trigger.cliticLetters : 0;
    int at = t.start[token] + skip;
    return at < t.end[token] ? t.at[at] : t.rawStart[token];
  }

  private int triggerEnd(Draft d) {
    int last = Math.max(d.firstToken, Math.min(d.endToken, d.firstToken + 10) - 1);
    return t.rawEnd[last];
  }

  private Statement statement(Report report, Resolved r, IdentityHashMap<Draft, String> ids) {
    Draft d = r.draft;
    int s = d.sentence;
    int start = t.sentenceRawStart[s];
    int end = t.sentenceRawEnd[s];
    int triggerStart = triggerStart(d);
    int triggerEnd = triggerEnd(d);
    int day = day(r.date, report);
    String id = ids.getOrDefault(d, "");
    return new Statement(
        id,
        report.id(),
        d.type,
        d.mode,
        d.context,
        d.cameo,
        d.type.scale(d.mode),
        participants(r.actor, day),
        participants(r.recipient, day),
        thirds(r, day),
        r.date,
        place(r),
        d.status,
        d.statusDetail,
        instrument(d),
        r.quantities,
        sources(r),
        text.substring(start, end),
        s,
        start,
        end,
        new Statement.Trigger(text.substring(triggerStart, triggerEnd), triggerStart, triggerEnd),
        d.contentOf == null ? null : ids.get(d.contentOf),
        d.contentOf == null ? null : d.force,
        r.sameAs == null ? null : ids.get(r.sameAs.draft),
        d.rule,
        Confidence.of(r, end - start));
  }

  private static int day(EventDate date, Report report) {
    LocalDate day =
        date.to() != null ? date.to() : date.from() != null ? date.from() : report.published();
    return day == null ? Lexicon.NONE : (int) day.toEpochDay();
  }

  private @Nullable String instrument(Draft d) {
    if (d.instrument == null) {
      return null;
    }
    return text.substring(
        Latin.rawStart(d.instrument, t),
        t.rawEnd[Math.max(d.instrument.first, d.instrument.headEnd - 1)]);
  }

  private List<Participant> participants(List<Resolved.Filler> fillers, int day) {
    List<Participant> out = new ArrayList<>();
    for (Resolved.Filler f : fillers) {
      out.add(participant(f, day, null, null));
    }
    return out;
  }

  private List<Participant> thirds(Resolved r, int day) {
    List<Participant> out = new ArrayList<>();
    for (Resolved.ThirdFiller f : r.third) {
      Draft.Third x = f.third();
      String words =
          text.substring(
              t.rawStart[x.firstToken()], t.rawEnd[Math.max(x.firstToken(), x.endToken() - 1)]);
      out.add(participant(f.filler(), day, x.role(), words));
    }
    return out;
  }

  private Participant participant(
      Resolved.Filler f, int day, @Nullable String role, @Nullable String words) {
    Entity e = f.entity();
    Chunk c = f.chunk();
    int start = c != null && c.isNoun() ? Latin.rawStart(c, t) : -1;
    int end = c != null && c.isNoun() ? Latin.rawEnd(c, t) : -1;
    boolean own = start >= 0;
    String name = naming.english(e, t);
    String said =
        own
            ? text.substring(start, end)
            : e.mentions.isEmpty() ? name : e.mentions.iterator().next();
    return new Participant(
        name,
        naming.arabic(e),
        naming.code(e, day),
        naming.sectors(e, day),
        said,
        List.copyOf(e.mentions),
        start,
        end,
        f.basis(),
        own && c != null ? nameNotes.of(e, c, said, day) : null,
        role,
        words);
  }

  private @Nullable EventPlace place(Resolved r) {
    if (r.place == null || r.placeChunk == null) {
      return null;
    }
    String words = text.substring(Latin.rawStart(r.placeChunk, t), Latin.rawEnd(r.placeChunk, t));
    return new EventPlace(
        r.place.name(),
        words,
        r.place.country(),
        r.place.lat(),
        r.place.lon(),
        r.place.kind(),
        r.placeBasis);
  }

  private List<Source> sources(Resolved r) {
    List<Source> out = new ArrayList<>();
    for (Resolved.SourceFiller f : r.sources) {
      Chunk c = f.link().source();
      int start = Latin.rawStart(c, t);
      int end = Latin.rawEnd(c, t);
      String cue = text.substring(t.rawStart[f.link().cueFirst()], t.rawEnd[f.link().cueEnd() - 1]);
      out.add(
          new Source(
              naming.english(f.entity(), t),
              naming.arabic(f.entity()),
              text.substring(start, end),
              List.copyOf(f.entity().mentions),
              f.carried() ? -1 : start,
              f.carried() ? -1 : end,
              sourceKinds.of(f.entity()),
              f.link().assertion(),
              f.carried() ? null : cue,
              f.link().medium()));
    }
    return out;
  }

  private List<Mention> mentions(Entities entities) {
    List<Mention> out = new ArrayList<>();
    for (Entity e : entities.all()) {
      if (e.fullFirst >= 0) {
        int start = t.rawStart[e.fullFirst];
        int end = t.rawEnd[e.fullEnd - 1];
        out.add(new Mention("actor", text.substring(start, end), naming.english(e, t), start, end));
      }
    }
    out.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return out;
  }
}
