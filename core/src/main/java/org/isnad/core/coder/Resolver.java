package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.actor.Entities;
import org.isnad.core.actor.Entity;
import org.isnad.core.attribution.Attributions;
import org.isnad.core.attribution.Link;
import org.isnad.core.attribution.Scope;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Clitics;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.place.Places;
import org.isnad.core.text.Tokens;
import org.isnad.core.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Turns the chunks of drafts into entities, places, days and sources, sentence by sentence, so that
 * reference looks back only.
 */
final class Resolver {
  private final Entities entities;
  private final When when;
  private final Where where;
  private final Quantities quantities;
  private final List<Resolved> all = new ArrayList<>();
  private Tokens t = new Tokens();
  private String text = "";

  /** Who acted or spoke last: dropped subjects at the head of a sentence mean it. */
  private @Nullable Entity focus;

  private @Nullable LocalDate published;

  /** The act at hand is one that people do: «لقائه», «زيارته». */
  private boolean personal;

  /** Sentence of the last common act. */
  private int pairSentence;

  Resolver(Lexicon lexicon, Entities entities, Places places, Quantities quantities) {
    this.entities = entities;
    this.quantities = quantities;
    when = new When(lexicon);
    where = new Where(lexicon, places);
  }

  void begin(Report report, Tokens tokens, String text, List<TimeExpression> times) {
    t = tokens;
    this.text = text;
    all.clear();
    focus = null;
    published = report.published();
    where.begin(tokens);
    when.begin(report, tokens, text, times);
    quantities.begin(tokens, text);
  }

  List<Resolved> all() {
    return all;
  }

  /** True when two chunks name one entity. */
  boolean sameSource(Chunk a, Chunk b) {
    Entity x = entities.of(a);
    return x != null && x == entities.of(b);
  }

  void sentence(
      List<Chunk> chunks,
      int s,
      List<Draft> drafts,
      List<Scope> scopes,
      Attributions attributions) {
    List<Resolved> mine = new ArrayList<>();
    Entity before = focus;
    when.sentence(chunks, drafts);
    for (Draft d : drafts) {
      Resolved r = new Resolved(d);
      r.definite = SameEvent.definite(d);
      List<Link> chain = Attributions.chain(scopes, d.at);
      Entity speaker = speaker(chain);
      if (d.spoken && speaker == null) {
        continue;
      }
      personal = d.type == EventType.CONSULT || d.type == EventType.AGREE;
      for (Chunk c : d.actor) {
        fill(r.actor, c, s, null, speaker);
      }
      if (r.actor.isEmpty() && wantsSubject(d)) {
        droppedSubject(r, chunks, speaker, before);
      }
      if (d.speakerIsActor && speaker != null) {
        r.actor.add(new Resolved.Filler(speaker, null, Basis.REFERENCE));
      }
      boolean hidden = d.hidden != null && before != null && agree(before, d.hidden);
      if (r.actor.isEmpty() && hidden && before != null) {
        r.actor.add(new Resolved.Filler(before, null, Basis.CARRIED));
      }
      Entity subject = r.actor.isEmpty() ? null : r.actor.get(0).entity();
      for (Chunk c : d.recipient) {
        fill(r.recipient, c, s, subject, speaker);
      }
      r.recipient.removeIf(f -> holds(r.actor, f.entity()));
      if (d.nominal && d.type == EventType.CONSULT && r.actor.isEmpty() && !r.recipient.isEmpty()) {
        Entity host = whoMeets(mine, scopes, before);
        if (host != null && !holds(r.recipient, host)) {
          r.actor.add(new Resolved.Filler(host, null, Basis.CARRIED));
        }
      }
      if (betweenTheSides(r)) {
        for (Entity e : entities.lastPair()) {
          r.actor.add(new Resolved.Filler(e, null, Basis.CARRIED));
        }
      }
      for (Draft.Third x : d.third) {
        third(r, x, s);
      }
      for (Link l : chain) {
        Entity e = sourceEntity(l);
        if (e != null) {
          describe(e, l.source(), chunks);
          r.sources.add(new Resolved.SourceFiller(e, l, l.source().first < t.sentence[s]));
        }
      }
      if (d.type.verbal() && d.type != EventType.AGREE) {
        // Who demands, praises or promises speaks for himself: he is no source of his own words.
        r.sources.removeIf(x -> holds(r.actor, x.entity()));
      }
      claimed(r);
      alleged(r);
      denied(r, chain);
      if (d.mutual && r.actor.size() + r.recipient.size() >= 2) {
        List<Entity> sides = new ArrayList<>();
        r.actor.forEach(f -> sides.add(f.entity()));
        r.recipient.forEach(f -> sides.add(f.entity()));
        entities.pair(sides);
        pairSentence = s;
      } else if (d.type == EventType.ASSAULT
          && r.actor.size() == 1
          && r.recipient.size() == 1
          && entities.lastPair().isEmpty()) {
        entities.pair(List.of(r.actor.get(0).entity(), r.recipient.get(0).entity()));
        pairSentence = s;
      }
      where.find(r, chunks, mine);
      when.find(r, scopes);
      toCome(r);
      mine.add(r);
      all.add(r);
    }
    quantities.find(mine, chunks);
    focus(mine, scopes, chunks);
  }

  /**
   * What has a day after the report's own has not happened yet; a meeting told of today neither.
   */
  private void toCome(Resolved r) {
    LocalDate from = r.date.from();
    Draft d = r.draft;
    boolean perfect =
        d.trigger.kind == Chunk.VERB && Feature.kind(d.trigger.feature) != Feature.IMPERFECT;
    if (published == null || from == null || !d.status.isFact() || perfect && !d.nominal) {
      return;
    }
    if (from.isAfter(published) || d.comes() && !from.isBefore(published)) {
      d.status = Status.FUTURE;
      d.statusDetail = "scheduled";
      d.plan();
    }
  }

  /** «مصدر في الوزارة», «مسؤول بالشرطة»: where somebody unnamed works is part of who he is. */
  private void describe(Entity e, Chunk source, List<Chunk> chunks) {
    int k = source.roleRow >= 0 && !source.person ? chunks.indexOf(source) : -1;
    if (k < 0 || k + 1 >= chunks.size()) {
      return;
    }
    Chunk next = chunks.get(k + 1);
    boolean in = next.kind == Chunk.PREPOSITION && next.particle == Particle.FI;
    Chunk where = in && k + 2 < chunks.size() ? chunks.get(k + 2) : next;
    if (where.isNoun() && (in || (where.clitics & WordForm.B) != 0)) {
      e.mentions.add(text.substring(Latin.rawStart(source, t), Latin.rawEnd(where, t)));
    }
  }

  /** «… خلال لقاء مع نظيره»: who speaks or acts in the sentence is who meets. */
  private @Nullable Entity whoMeets(
      List<Resolved> mine, List<Scope> scopes, @Nullable Entity before) {
    for (Scope x : scopes) {
      Entity e = x.verb() >= 0 ? speaker(x.chain()) : null;
      if (e != null) {
        return e;
      }
    }
    for (int i = mine.size() - 1; i >= 0; i--) {
      Resolved r = mine.get(i);
      if (r.draft.trigger.kind == Chunk.VERB && !r.actor.isEmpty()) {
        return r.actor.get(0).entity();
      }
    }
    return before != null && before.person ? before : null;
  }

  /**
   * «انتهت التوترات باتفاق», «تم التوصل إلى هدنة»: a deal or fight without sides is between those
   * of the last common act.
   */
  private boolean betweenTheSides(Resolved r) {
    Draft d = r.draft;
    boolean deal =
        d.type == EventType.AGREE || d.type == EventType.ASSAULT || d.type == EventType.CONSULT;
    boolean none = d.actor.isEmpty() && d.recipient.isEmpty() && r.actor.isEmpty();
    boolean near = d.sentence - pairSentence <= 3;
    return d.mutual && deal && none && near && !d.wantsActor && !entities.lastPair().isEmpty();
  }

  private static boolean holds(List<Resolved.Filler> list, Entity e) {
    return list.stream().anyMatch(f -> f.entity() == e);
  }

  private static boolean wantsSubject(Draft d) {
    return d.trigger.kind == Chunk.VERB
        && d.actor.isEmpty()
        && !d.trigger.mustBePassive
        && !d.nominal
        && d.wantsActor;
  }

  private @Nullable Entity speaker(List<Link> chain) {
    return chain.isEmpty() ? null : sourceEntity(chain.get(chain.size() - 1));
  }

  private @Nullable Entity sourceEntity(Link l) {
    Chunk c = l.source();
    if (entities.isPair(c)) {
      return entities.lastPair().isEmpty() ? null : entities.lastPair().get(0);
    }
    Entity e = entities.of(c);
    if (e == null && c.complement != null) {
      e = entities.of(c.complement);
    }
    return e;
  }

  // --- participants
  // ------------------------------------------------------------------------------------------------

  private void fill(
      List<Resolved.Filler> list, Chunk c, int s, @Nullable Entity not, @Nullable Entity speaker) {
    if (c.isNoun() && entities.isPair(c) && c.nisbaToo >= 0) {
      add(list, new Resolved.Filler(entities.ofCountry(c.nisbaRow), c, Basis.STATED));
      add(list, new Resolved.Filler(entities.ofCountry(c.nisbaToo), c, Basis.STATED));
      return;
    }
    if (c.isNoun() && entities.isPair(c)) {
      for (Entity e : entities.pairOf(c)) {
        add(list, new Resolved.Filler(e, c, Basis.REFERENCE));
      }
      return;
    }
    if (c.isNoun() && c.category == Chunk.ACTOR) {
      Entity e = entities.of(c);
      if (e != null) {
        add(list, new Resolved.Filler(e, c, Basis.STATED));
      }
      return;
    }
    if (c.isNoun() && c.nisbaRow >= 0) {
      add(list, new Resolved.Filler(entities.ofCountry(c.nisbaRow), c, Basis.STATED));
      if (c.nisbaToo >= 0) {
        add(list, new Resolved.Filler(entities.ofCountry(c.nisbaToo), c, Basis.STATED));
      }
      return;
    }
    boolean own = c.pronoun == Clitics.NA || c.pronoun == Clitics.NI || c.pronoun == Clitics.YA;
    if (own && speaker != null) {
      // «دعوتنا», «طالبنا» in somebody's mouth
      add(list, new Resolved.Filler(speaker, null, Basis.REFERENCE));
    } else if (c.pronoun != 0) {
      pronoun(list, c, s, not);
    }
  }

  private void pronoun(List<Resolved.Filler> list, Chunk c, int s, @Nullable Entity not) {
    if (c.pronoun == Clitics.HUMA && !entities.lastPair().isEmpty()) {
      for (Entity e : entities.lastPair()) {
        add(list, new Resolved.Filler(e, null, Basis.REFERENCE));
      }
      return;
    }
    if (!Clitics.third(c.pronoun)) {
      return;
    }
    Entity e = entities.ofPronoun(c.pronoun, c.first, s, not, personal);
    if (e != null) {
      add(list, new Resolved.Filler(e, null, Basis.REFERENCE));
    }
  }

  private static void add(List<Resolved.Filler> list, Resolved.Filler f) {
    if (!holds(list, f.entity())) {
      list.add(f);
    }
  }

  private void third(Resolved r, Draft.Third x, int s) {
    if (x.chunk() == null) {
      r.third.add(
          new Resolved.ThirdFiller(
              new Resolved.Filler(entities.ofCountry(x.nisbaRow()), null, Basis.STATED), x));
      return;
    }
    List<Resolved.Filler> found = new ArrayList<>();
    fill(found, x.chunk(), s, null, null);
    for (Resolved.Filler f : found) {
      r.third.add(new Resolved.ThirdFiller(f, x));
    }
  }

  /** «وأضاف أنه التقى …» is the speaker; «والتقى …» at the head of a sentence is who acted last. */
  private void droppedSubject(
      Resolved r, List<Chunk> chunks, @Nullable Entity speaker, @Nullable Entity before) {
    Draft d = r.draft;
    Chunk verb = d.trigger;
    boolean we = Feature.person(verb.feature) == 1;
    Entity e = null;
    boolean participle = Feature.kind(verb.feature) == Feature.ACTIVE_PARTICIPLE;
    boolean inWhatIsSaid = speaker != null && (participle || behindThat(chunks, d.at));
    if (we || inWhatIsSaid) {
      e = speaker;
    } else if (participle || headOfSentence(chunks, d.at)) {
      e = before;
    }
    if (e != null && (we || agree(e, verb))) {
      r.actor.add(new Resolved.Filler(e, null, e == before ? Basis.CARRIED : Basis.REFERENCE));
    }
  }

  private static boolean behindThat(List<Chunk> chunks, int at) {
    for (int k = at - 1; k >= 0 && at - k < 4; k--) {
      Chunk x = chunks.get(k);
      if (x.kind == Chunk.THAT) {
        return true;
      }
      if (x.kind == Chunk.VERB && !x.auxiliary || x.isNoun()) {
        return false;
      }
    }
    return false;
  }

  private static boolean headOfSentence(List<Chunk> chunks, int at) {
    for (int k = 0; k < at; k++) {
      if (chunks.get(k).kind == Chunk.VERB && !chunks.get(k).auxiliary || chunks.get(k).isActor()) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Entity e, Chunk verb) {
    if (verb.number == 3) {
      return e.number == 3 || !e.person;
    }
    if (e.number == 3) {
      return verb.gender == 2;
    }
    return e.gender == 0 || verb.gender == 0 || e.gender == verb.gender;
  }

  /** «تبنى التنظيم الهجوم»: who claims it is its doer and its source (codebook, close call 4). */
  private static void claimed(Resolved r) {
    Draft d = r.draft;
    Chunk words = d.actor.isEmpty() ? null : d.actor.get(0);
    if (!d.rule.contains("claim") || r.actor.isEmpty() || words == null || !words.isNoun()) {
      return;
    }
    Entity claimant = r.actor.get(0).entity();
    r.sources.removeIf(x -> x.entity() == claimant);
    Link link = new Link(words, "claims_responsibility", d.trigger.first, d.trigger.end, null);
    r.sources.add(new Resolved.SourceFiller(claimant, link, false));
  }

  /** «اتهمت الحكومة الحركة بقصف البلدة»: the shelling is told on the word of who accuses. */
  private void alleged(Resolved r) {
    Draft act = r.draft.contentOf;
    if (act == null || act.type != EventType.ACCUSE || act.actor.isEmpty()) {
      return;
    }
    Chunk accuser = act.actor.get(0);
    Entity e = accuser.isNoun() ? entities.of(accuser) : null;
    if (e != null && r.sources.stream().noneMatch(x -> x.entity() == e)) {
      Link link = new Link(accuser, "alleges", act.trigger.first, act.trigger.end, null);
      r.sources.add(new Resolved.SourceFiller(e, link, false));
    }
  }

  /** What a source denies did not happen, by that source. */
  private static void denied(Resolved r, List<Link> chain) {
    if (!chain.isEmpty()
        && chain.get(chain.size() - 1).assertion().equals("denies")
        && r.draft.status.isFact()) {
      r.draft.status = Status.NEGATED;
      r.draft.statusDetail = "denied";
    }
  }

  private void focus(List<Resolved> mine, List<Scope> scopes, List<Chunk> chunks) {
    for (Scope x : scopes) {
      if (!x.chain().isEmpty()) {
        Entity e = speaker(x.chain());
        if (e != null) {
          focus = e;
          return;
        }
      }
    }
    for (Resolved r : mine) {
      if (!r.actor.isEmpty() && r.draft.trigger.kind == Chunk.VERB) {
        focus = r.actor.get(0).entity();
        return;
      }
    }
    for (Chunk c : chunks) {
      if (c.isActor() && entities.of(c) != null && c.particle != Particle.THIS) {
        focus = entities.of(c);
        return;
      }
    }
  }
}
