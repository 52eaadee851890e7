package org.isnad.core.coder;

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
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.lexicon.Feature;
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
  private final When when = new When();
  private final Where where;
  private final Quantities quantities;
  private final List<Resolved> all = new ArrayList<>();
  private Tokens t = new Tokens();

  /** Who acted or spoke last: dropped subjects at the head of a sentence mean it. */
  private @Nullable Entity focus;

  Resolver(Entities entities, Places places, Quantities quantities) {
    this.entities = entities;
    this.quantities = quantities;
    where = new Where(places);
  }

  void begin(Report report, Tokens tokens, String text, List<TimeExpression> times) {
    t = tokens;
    all.clear();
    focus = null;
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
    for (Draft d : drafts) {
      Resolved r = new Resolved(d);
      List<Link> chain = Attributions.chain(scopes, d.at);
      Entity speaker = speaker(chain);
      for (Chunk c : d.actor) {
        fill(r.actor, c, s, null);
      }
      if (r.actor.isEmpty() && wantsSubject(d)) {
        droppedSubject(r, chunks, speaker, before);
      }
      Entity subject = r.actor.isEmpty() ? null : r.actor.get(0).entity();
      for (Chunk c : d.recipient) {
        fill(r.recipient, c, s, subject);
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
          r.sources.add(new Resolved.SourceFiller(e, l, l.source().first < t.sentence[s]));
        }
      }
      denied(r, chain);
      if (d.mutual && r.actor.size() + r.recipient.size() >= 2) {
        List<Entity> sides = new ArrayList<>();
        r.actor.forEach(f -> sides.add(f.entity()));
        r.recipient.forEach(f -> sides.add(f.entity()));
        entities.pair(sides);
      } else if (d.type == EventType.ASSAULT
          && r.actor.size() == 1
          && r.recipient.size() == 1
          && entities.lastPair().isEmpty()) {
        entities.pair(List.of(r.actor.get(0).entity(), r.recipient.get(0).entity()));
      }
      where.find(r, chunks, t);
      when.find(r, chunks, scopes);
      mine.add(r);
      all.add(r);
    }
    quantities.find(mine, chunks);
    focus(mine, scopes, chunks);
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
    return d.mutual && deal && none && !d.wantsActor && !entities.lastPair().isEmpty();
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

  private void fill(List<Resolved.Filler> list, Chunk c, int s, @Nullable Entity not) {
    if (c.isNoun() && entities.isPair(c)) {
      for (Entity e : entities.lastPair()) {
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
      return;
    }
    if (c.pronoun != 0) {
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
    Entity e = entities.ofPronoun(c.pronoun, c.first, s, not);
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
    fill(found, x.chunk(), s, null);
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
    boolean inWhatIsSaid = speaker != null && behindThat(chunks, d.at);
    if (we || inWhatIsSaid) {
      e = speaker;
    } else if (headOfSentence(chunks, d.at)) {
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
