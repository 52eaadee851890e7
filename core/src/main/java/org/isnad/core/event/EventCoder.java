package org.isnad.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of a sentence: verbs with their frames first, then event nouns that no verb has
 * taken. Reused from sentence to sentence; not thread-safe.
 */
public final class EventCoder {
  /** The frame of what somebody must do. */
  private static final String OBLIGATION = "ar.request.must";

  private final Kinds kinds;
  private final Classes classes;
  private final Frames frames;
  private final Clauses clauses;
  private final Nouns nouns;
  private final Roles roles;
  private final Mood mood;
  private final Doers doers;
  private final Provisions provisions;
  private final Arguments arguments = new Arguments();
  private final Arguments merged = new Arguments();
  private final Arguments copy = new Arguments();
  private final Arguments side = new Arguments();

  private final boolean[] adjective;

  /** The act that governs each chunk, if any: what stands there is its content. */
  private Draft[] governor = new Draft[64];

  /** Extra arguments of nouns, from relative clauses: chunk, slot and filler. */
  private final List<Link> links = new ArrayList<>();

  private List<Chunk> chunks = List.of();
  private int sentence;
  private List<Draft> out = new ArrayList<>();
  private int firstDraft;

  /** Something a relative clause says of a noun: who did it, or who was third party to it. */
  record Link(Chunk noun, int slot, Chunk filler, @Nullable String third, Chunk verb) {}

  /** A coder of events with the frames of the lexicon. */
  public EventCoder(Lexicon lexicon, Kinds kinds) {
    this.kinds = kinds;
    classes = new Classes(lexicon);
    frames = new Frames(lexicon, kinds);
    clauses = new Clauses(classes);
    nouns = new Nouns(classes);
    roles = new Roles(kinds, classes);
    mood = new Mood(lexicon, classes);
    doers = new Doers(clauses, classes, roles, kinds);
    provisions = new Provisions(classes);
    adjective = new boolean[lexicon.lexemes.size()];
    for (int i = 0; i < adjective.length; i++) {
      adjective[i] = lexicon.pos(i) == Pos.ADJ;
    }
  }

  /** Adds the events of one sentence, in text order. */
  public void code(List<Chunk> chunks, int sentence, List<Draft> out) {
    this.chunks = chunks;
    this.sentence = sentence;
    this.out = out;
    firstDraft = out.size();
    links.clear();
    if (governor.length < chunks.size()) {
      governor = new Draft[chunks.size() * 2];
    }
    Arrays.fill(governor, 0, chunks.size(), null);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk c = chunks.get(i);
      if (c.kind == Chunk.VERB && !c.auxiliary) {
        verb(i);
      } else if (c.kind == Chunk.PARTICLE || c.kind == Chunk.PREPOSITION) {
        obligation(i, c);
      }
    }
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).isNoun()) {
        noun(i, chunks.get(i), 0);
      }
    }
    List<Draft> mine = out.subList(firstDraft, out.size());
    mine.sort((a, b) -> Integer.compare(a.firstToken, b.firstToken));
    provisions.mark(chunks, sentence, mine);
  }

  // --- verbs
  // -------------------------------------------------------------------------------------------------------

  private void verb(int v) {
    Chunk verb = chunks.get(v);
    clauses.verb(chunks, v, arguments);
    resumptive(arguments, verb);
    passive(arguments, verb);
    carried(v, verb, arguments);
    Frame frame = frames.match(verb.lexeme, arguments, verb);
    if (frame == null && verb.otherLexeme >= 0) {
      frame = frames.match(verb.otherLexeme, arguments, verb);
    }
    if (frame != null && frame.existOnly) {
      frame = null;
    }
    if (frame != null) {
      Draft d = draft(frame, v, verb);
      if (frame.victim) {
        victims(arguments, verb);
      }
      roles.fill(d, frame, arguments, true);
      if (frame.victim
          || frame.victimSubject
          || verb.mustBePassive && frame.type == EventType.ASSAULT) {
        means(d, arguments);
      }
      subjectEvent(d, arguments);
      mood.ofVerb(d, chunks, v, arguments.antecedent);
      d.joined = arguments.carriedSubject;
      d.wantsActor =
          d.actor.isEmpty()
              && !arguments.has(Arguments.SUBJECT)
              && !(frame.victim && verb.canBePassive);
      consume(frame, d, arguments);
      if (frame.victim && joinsVictims(d, v) || joinsAttack(d, verb)) {
        return;
      }
      sidesOfContent(d, frame, arguments);
      governed(d, v);
      if (frame.content != null) {
        govern(d, v, arguments);
      }
      keep(d);
      return;
    }
    light(v, verb);
    thirdVerb(verb);
  }

  /**
   * «الزيارة التي قام بها الوزير»: the pronoun behind the preposition is the noun, so the noun
   * behind it is the subject.
   */
  static void resumptive(Arguments a, Chunk verb) {
    if (a.antecedent == null || verb.pronoun != 0) {
      return;
    }
    for (int i = 0; i < a.count; i++) {
      boolean pronoun =
          a.chunk[i].kind == Chunk.PREPOSITION
              && a.chunk[i].pronoun != 0
              && a.chunk[i].first == verb.end;
      if (pronoun) {
        for (int j = 0; j < a.count; j++) {
          if (a.slot[j] == Arguments.SUBJECT && a.chunk[j] == a.antecedent) {
            a.slot[j] = a.slot[i];
          } else if (a.slot[j] == Arguments.OBJECT) {
            a.slot[j] = Arguments.SUBJECT;
          }
        }
        return;
      }
    }
  }

  private void passive(Arguments a, Chunk verb) {
    if (verb.mustBePassive && a.has(Arguments.SUBJECT)) {
      a.move(Arguments.OBJECT, 0);
      a.move(Arguments.SUBJECT, Arguments.OBJECT);
    }
    Chunk lone = a.first(Arguments.SUBJECT);
    boolean people =
        lone != null
            && verb.canBePassive
            && !a.topic
            && a.antecedent == null
            && a.that < 0
            && !a.has(Arguments.OBJECT)
            && (lone.quantity > 1 || lone.vague)
            && !kinds.armed(lone)
            && verb.hasClass(classes.onPeople);
    if (people) {
      // «اعتقل أكثر من 200 مدرس»: counted people without an object are those it was done to.
      a.move(Arguments.SUBJECT, Arguments.OBJECT);
    }
  }

  /**
   * A joined verb without a subject of its own takes that of the verb before: «زار بنغازي واجتمع مع
   * القائد»; a participle takes that of its main clause: «… ، داعيا الطرفين».
   */
  private void carried(int v, Chunk verb, Arguments a) {
    if (behindPronoun(v, a) && frames.wantsObject(verb.lexeme)) {
      a.move(Arguments.SUBJECT, Arguments.OBJECT);
      return;
    }
    Chunk lone = a.first(Arguments.SUBJECT);
    if (lone != null && lone.hasClass(classes.source) && roles.party(lone) == null) {
      // «أصدر الوزير بيانا يطالب …»: who issued it asks
      Chunk issuer = mainSubject(v, verb, false);
      if (issuer != null) {
        a.move(Arguments.SUBJECT, 0);
        carry(a, List.of(issuer));
      }
      return;
    }
    boolean perhapsObject =
        verb.hasClass(classes.needsObject) && loneObject(verb, a) || lonePatient(v, verb, a);
    if (perhapsObject && lone != null) {
      List<Chunk> earlier = earlierSubjects(v, verb, lone);
      boolean thing = earlier.isEmpty() && lone.category != Chunk.ACTOR && lone.placeRow < 0;
      if (thing && verb.hasClass(classes.needsObject)) {
        // «كما دانت الجريمة»: who did it was named before
        a.move(Arguments.SUBJECT, Arguments.OBJECT);
        return;
      }
      if (!earlier.isEmpty() && acted(earlier.get(0))) {
        a.move(Arguments.SUBJECT, Arguments.OBJECT);
        carry(a, earlier);
      }
      return;
    }
    if (a.has(Arguments.SUBJECT) || verb.mustBePassive || Feature.person(verb.feature) == 1) {
      return;
    }
    carry(a, earlierSubjects(v, verb, a.antecedent));
  }

  /** True of somebody who does something in the sentence: not of a place in a dateline. */
  private boolean acted(Chunk c) {
    for (int i = out.size() - 1; i >= firstDraft; i--) {
      if (out.get(i).actor.contains(c)) {
        return true;
      }
    }
    int at = chunks.indexOf(c);
    return at > 0 && chunks.get(at - 1).kind == Chunk.VERB;
  }

  private static void carry(Arguments a, List<Chunk> subjects) {
    for (Chunk c : subjects) {
      a.add(Arguments.SUBJECT, c);
    }
    a.carriedSubject = !subjects.isEmpty();
  }

  /** Who did what was told before in the sentence and agrees with the verb; empty when nobody. */
  List<Chunk> earlierSubjects(int v, Chunk verb, @Nullable Chunk not) {
    if (Clauses.isParticiple(verb)) {
      Chunk main = mainSubject(v, verb, true);
      return main == null ? List.of() : List.of(main);
    }
    for (int i = out.size() - 1; i >= firstDraft; i--) {
      Draft d = out.get(i);
      boolean near = d.at < v && v - d.at < 30 && !d.nominal;
      if (near && !d.actor.isEmpty() && d.actor.get(0) != not && agree(d.actor.get(0), verb)) {
        return d.actor;
      }
    }
    Chunk earlier = subjectBefore(v, verb);
    return earlier == null || earlier == not ? List.of() : List.of(earlier);
  }

  /** The subject of the clause that a participle goes on: not one inside «أن …» or «الذي …». */
  private @Nullable Chunk mainSubject(int v, Chunk verb, boolean agreeing) {
    Chunk found = null;
    boolean inside = false;
    for (int k = Math.max(0, v - 60); k < v; k++) {
      Chunk x = chunks.get(k);
      if (x.kind == Chunk.THAT || x.kind == Chunk.RELATIVE || x.kind == Chunk.SUBORDINATOR) {
        inside = true;
      } else if (x.kind == Chunk.VERB && !x.auxiliary && !Clauses.isParticiple(x)) {
        boolean goesOn = (x.clitics & (WordForm.W | WordForm.F)) != 0 && x.hasClass(classes.say);
        inside &= !goesOn;
        if (!inside) {
          clauses.verb(chunks, k, side);
          Chunk s = side.first(Arguments.SUBJECT);
          boolean fits = s != null && s.isActor() && (!agreeing || agree(s, verb));
          found = fits ? s : found;
        }
      }
    }
    return found;
  }

  /** «حيث التقى الأمير»: a verb that cannot do without an object has its one noun as such. */
  private boolean loneObject(Chunk verb, Arguments a) {
    Chunk subject = a.first(Arguments.SUBJECT);
    boolean bare = subject != null && !a.topic && a.antecedent == null && !a.has(Arguments.OBJECT);
    boolean several = subject != null && (subject.number == 2 || subject.number == 3);
    return bare
        && !several
        && a.that < 0
        && verb.pronoun == 0
        && !verb.mustBePassive
        && !a.has(Particle.MAA)
        && !(a.has(Particle.BI) && kinds.isActor(biFiller(a)));
  }

  private static Chunk biFiller(Arguments a) {
    Chunk c = a.first(Particle.BI);
    return c == null ? a.chunk[0] : c;
  }

  /** «أنه سيلتقي الرئيس»: the subject is the pronoun, so the lone noun is the object. */
  private boolean behindPronoun(int v, Arguments a) {
    int k = v - 1;
    while (k >= 0 && chunks.get(k).kind == Chunk.PARTICLE) {
      k--;
    }
    boolean that =
        k >= 0 && chunks.get(k).kind == Chunk.THAT && chunks.get(k).particle == Particle.INNA;
    return that && a.has(Arguments.SUBJECT) && !a.has(Arguments.OBJECT) && !a.topic;
  }

  /**
   * «زار بنغازي والتقى القائد»: behind a joined verb that wants an object the one noun is the
   * object, when an earlier subject agrees with the verb.
   */
  private boolean lonePatient(int v, Chunk verb, Arguments a) {
    boolean joined = (verb.clitics & (WordForm.W | WordForm.F)) != 0;
    Chunk subject = a.first(Arguments.SUBJECT);
    boolean bare =
        joined && !a.topic && a.antecedent == null && subject != null && !a.has(Arguments.OBJECT);
    boolean takes =
        frames.wantsObject(verb.lexeme)
            || bare && subject != null && subject.isEvent() && frames.asksObject(verb.lexeme);
    if (!bare || verb.mustBePassive || !takes) {
      return false;
    }
    for (int i = out.size() - 1; i >= firstDraft; i--) {
      Draft d = out.get(i);
      boolean near = d.at < v && v - d.at < 12 && !d.nominal && d.trigger.kind == Chunk.VERB;
      if (near && !d.actor.isEmpty() && agree(d.actor.get(0), verb) && d.actor.get(0) != subject) {
        return true;
      }
    }
    Chunk earlier = subjectBefore(v, verb);
    return earlier != null && earlier != subject;
  }

  /** The actor that opens the sentence or stands right behind an earlier verb. */
  private @Nullable Chunk subjectBefore(int v, Chunk verb) {
    for (int k = v - 1; k >= 0; k--) {
      Chunk x = chunks.get(k);
      boolean bare =
          x.isActor()
              && Clauses.governed(x) == 0
              && (k == 0 || chunks.get(k - 1).kind != Chunk.PREPOSITION)
              && (k == 0
                  || chunks.get(k - 1).kind == Chunk.VERB
                  || chunks.get(k - 1).kind == Chunk.THAT
                  || chunks.get(k - 1).kind == Chunk.PUNCT);
      if (bare && agree(x, verb)) {
        return x;
      }
    }
    return null;
  }

  private static boolean agree(Chunk noun, Chunk verb) {
    if (noun.kind != Chunk.NOUN_PHRASE) {
      return true;
    }
    if (verb.number == 3) {
      return noun.number != 1 || !noun.person;
    }
    return noun.gender == 0
        || verb.gender == 0
        || noun.gender == verb.gender
        || noun.number == 3 && verb.gender == 2;
  }

  /**
   * Killed and wounded: who stands alone behind the verb, or before it without an object, is the
   * victim.
   */
  private void victims(Arguments a, Chunk verb) {
    boolean object = false;
    for (int i = 0; i < a.count; i++) {
      object |=
          a.slot[i] == Arguments.OBJECT
              && (!a.chunk[i].isNoun() || roles.party(a.chunk[i]) != null);
    }
    if (object || verb.pronoun != 0) {
      return;
    }
    a.move(Arguments.OBJECT, 0);
    boolean behind = false;
    for (int i = 0; i < a.count; i++) {
      behind |= a.slot[i] == Arguments.SUBJECT && a.chunk[i].first > verb.first;
    }
    for (int i = 0; i < a.count; i++) {
      if (a.slot[i] == Arguments.SUBJECT) {
        boolean victim = behind ? a.chunk[i].first > verb.first : !a.carriedSubject;
        a.slot[i] = victim ? Arguments.OBJECT : 0;
      }
    }
  }

  /**
   * «قُتل سبعة وأصيب عشرة في قصف …»: killed and wounded in one breath are one event (codebook,
   * close call 8).
   */
  private boolean joinsVictims(Draft d, int v) {
    Chunk verb = chunks.get(v);
    boolean joined = (verb.clitics & WordForm.W) != 0 && out.size() > firstDraft;
    Draft before = joined ? out.get(out.size() - 1) : null;
    if (before == null
        || before.type != EventType.ASSAULT
        || before.nominal
        || v - before.at > 9
        || before.status != d.status
        || !before.rule.contains("kill") && !before.rule.contains("wound")
        || !before.actor.isEmpty() && !d.actor.isEmpty() && !before.actor.equals(d.actor)) {
      return false;
    }
    for (Chunk c : d.recipient) {
      if (!before.recipient.contains(c) && (before.recipient.isEmpty() || !kinds.onlyCounts(c))) {
        before.recipient.add(c);
      }
    }
    if (before.actor.isEmpty()) {
      before.actor.addAll(d.actor);
    }
    before.place = before.place == null ? d.place : before.place;
    return true;
  }

  private Draft draft(Frame frame, int at, Chunk trigger) {
    return new Draft(frame, sentence, chunks, at, trigger);
  }

  /**
   * What a frame asked for by class is part of its event: no event of its own, and its own slots
   * count.
   */
  private void consume(Frame frame, Draft d, Arguments a) {
    for (int i = 0; i < a.count; i++) {
      Chunk c = a.chunk[i];
      if (!c.isNoun() || c.category == Chunk.ACTOR) {
        continue;
      }
      boolean asked = asked(frame, a, i);
      if (asked) {
        takeNoun(frame, d, c);
      }
    }
  }

  private boolean asked(Frame frame, Arguments a, int i) {
    for (Need[] all : frame.needs) {
      for (Need n : all) {
        boolean byClass = n.classBit() != 0 && n.slot() == a.slot[i] && !n.not();
        if (byClass && kinds.hasClass(a.chunk[i], n.classBit())) {
          return true;
        }
      }
    }
    return false;
  }

  private void takeNoun(Frame frame, Draft d, Chunk noun) {
    for (Chunk at = noun; at != null && at.category != Chunk.ACTOR; at = at.complement) {
      // What is demanded or promised is a line of its own, as the act's content.
      at.used = frame.content == null || at.used;
    }
    if (d.instrument == null && (noun.classes & (classes.agreement | classes.truce)) != 0) {
      d.instrument = noun;
    }
    int at = chunks.indexOf(noun);
    if (at < 0) {
      return;
    }
    if (noun.first - d.firstToken < 8 && noun.first >= d.firstToken) {
      d.endToken = Math.max(d.endToken, noun.headEnd);
    }
    nouns.arguments(chunks, at, noun, merged, frames);
    roles.ofComplement(d, frame, merged, noun);
  }

  /**
   * «قتل ثلاثة في غارة إسرائيلية», «برصاص المسلحين», «في هجوم شنته الجماعة»: the means tells the
   * doer and is no event of its own.
   */
  private void means(Draft d, Arguments a) {
    for (int i = 0; i < a.count; i++) {
      int slot = a.slot[i];
      boolean by =
          slot == Particle.FI
              || slot == Particle.BI
              || slot == Particle.KHILAL
              || slot == Particle.SABAB
              || slot == Particle.BAAD;
      Chunk c = a.chunk[i];
      if (slot == Particle.BI && c.isActor() && kinds.weapon(c)) {
        // «بنيران الجيش», «بصواريخ الجماعة»
        d.actor.add(
            c.complement != null && c.complement.category == Chunk.ACTOR ? c.complement : c);
        continue;
      }
      if (!by
          || !c.isNoun()
          || c.category == Chunk.ACTOR
          || !kinds.hasClass(c, classes.attack | classes.fire)) {
        continue;
      }
      int at = chunks.indexOf(c);
      Chunk core = core(c);
      boolean own = slot == Particle.BAAD;
      if (at < 0 || own) {
        continue;
      }
      nouns.arguments(chunks, at, core, merged, frames);
      nouns.outer(c, core, merged);
      agentLinks(at);
      roles.agents(d, merged);
      if (slot != Particle.KHILAL) {
        markUsed(c);
      }
      d.absorbed = core;
    }
  }

  /** «التدخل الذي قادته واشنطن أطاح بالحركة»: who did the attack that is the subject. */
  private void subjectEvent(Draft d, Arguments a) {
    Chunk subject = a.first(Arguments.SUBJECT);
    int at = subject != null && subject.isEvent() ? chunks.indexOf(subject) : -1;
    if (d.type != EventType.ASSAULT || !d.actor.isEmpty() || at < 0 || subject == null) {
      return;
    }
    nouns.arguments(chunks, at, core(subject), merged, frames);
    agentLinks(at);
    roles.agents(d, merged);
    d.actor.removeAll(d.recipient);
  }

  /**
   * Whom a demand, threat or judgement is about when it names nobody: «دعا إلى انسحاب القوات» asks
   * the forces, «هدد باغتيال القادة» threatens the leaders, «أدان هجوم المسلحين» blames the gunmen.
   */
  private void sidesOfContent(Draft d, Frame frame, Arguments a) {
    boolean about =
        switch (d.type) {
          case REQUEST, THREATEN, ACCUSE, SUPPORT, REJECT -> true;
          case AGREE -> frame.content != null;
          case ASSAULT -> !d.nominal && a.has(Particle.AN);
          default -> false;
        };
    if (!about || !d.recipient.isEmpty()) {
      return;
    }
    boolean patient =
        d.type == EventType.THREATEN || d.type == EventType.AGREE || d.type == EventType.ASSAULT;
    copy.copyFrom(a);
    for (int i = 0; i < copy.count && d.recipient.isEmpty(); i++) {
      Chunk c = copy.chunk[i];
      boolean thing =
          c.isNoun()
              && c.category != Chunk.ACTOR
              && c.category != Chunk.PLACE
              && copy.slot[i] != Particle.FI
              && copy.slot[i] != Particle.BAAD
              && copy.slot[i] != Particle.KHILAL
              && copy.slot[i] != Particle.QABL;
      int at = thing ? chunks.indexOf(c) : -1;
      if (at < 0) {
        continue;
      }
      Chunk core = core(c);
      nouns.arguments(chunks, at, core, merged, frames);
      nouns.outer(c, core, merged);
      agentLinks(at);
      Frame told = frames.match(core.lexeme, merged, core);
      if (told == null) {
        judged(d, c, copy.slot[i]);
        continue;
      }
      Draft inner = draft(told, at, core);
      roles.fill(inner, told, merged, false);
      boolean either = d.type == EventType.SUPPORT || d.type == EventType.REJECT;
      List<Chunk> sides =
          patient || inner.actor.isEmpty() && either ? inner.recipient : inner.actor;
      for (Chunk s : sides) {
        if (!d.actor.contains(s) && kinds.isActor(s) || s.isNoun() && s.nisbaRow >= 0) {
          d.recipient.add(s);
        }
      }
    }
  }

  /** «رفض النظام انتقال الفصيل»: whose thing or deed is judged. */
  private void judged(Draft d, Chunk c, int slot) {
    Chunk asked = d.type == EventType.REQUEST ? merged.first(Particle.LI) : null;
    if (asked != null && asked == merged.chunk[0] && asked.isActor() && asked.placeRow < 0) {
      // «تتمسك بانسحاب كامل للحركة»
      d.recipient.add(asked);
    }
    boolean judges =
        d.type == EventType.REJECT || d.type == EventType.SUPPORT || d.type == EventType.ACCUSE;
    boolean blamed = d.type == EventType.ACCUSE && (slot == Particle.BI || slot == Particle.ALA);
    boolean what = slot == Arguments.OBJECT || blamed;
    Chunk owner = judges && what ? roles.party(c) : null;
    if (owner != null && owner.isActor() && !owner.capital && !d.actor.contains(owner)) {
      d.recipient.add(owner);
    }
  }

  /** The doer told by a relative clause behind the noun: «هجوم شنه مسلحون». */
  private void agentLinks(int at) {
    for (int k = at + 1; k < chunks.size() && k - at < 6; k++) {
      Chunk x = chunks.get(k);
      if (x.kind == Chunk.VERB) {
        clauses.verb(chunks, k, side);
        resumptive(side, x);
        boolean about =
            side.antecedent != null
                && (x.pronoun != 0 || x.hasClass(classes.light) || frames.any(x.lexeme));
        Chunk doer = side.first(Arguments.SUBJECT);
        if (about && doer != null && doer != side.antecedent) {
          merged.add(Particle.BY, doer);
        }
        return;
      }
      if (x.kind != Chunk.RELATIVE
          && x.kind != Chunk.TIME
          && x.kind != Chunk.PREPOSITION
          && !x.isNoun()) {
        return;
      }
    }
  }

  /** Chunks behind an act that are its content. */
  private void govern(Draft d, int v, Arguments a) {
    int end = a.that >= 0 ? chunks.size() : Math.min(chunks.size(), a.lastChunk + 1);
    for (int k = v + 1; k < end; k++) {
      Chunk x = chunks.get(k);
      boolean over =
          a.that >= 0
              && k > a.that
              && x.kind == Chunk.PUNCT
              && (x.particle == '؛' || x.particle == '"' && k > a.that + 2);
      if (over) {
        return;
      }
      if (!circumstance(chunks.get(k - 1))) {
        governor[k] = d;
      }
    }
  }

  /** «دعا … خلال لقائه الوزير», «بعد الهجوم»: when and why a demand was made is no part of it. */
  private static boolean circumstance(Chunk before) {
    int p = before.kind == Chunk.PREPOSITION ? before.particle : 0;
    return p == Particle.KHILAL
        || p == Particle.BAAD
        || p == Particle.MUNDHU
        || p == Particle.SABAB
        || p == Particle.RAGHM;
  }

  private void governed(Draft d, int k) {
    Draft g = governor[k];
    if (g != null && g != d) {
      d.contentOf = g;
    }
  }

  // --- what somebody must do
  // -------------------------------------------------------------------------------------------

  /** «يجب على إيران تغيير سياستها», «على الحكومة أن توقف العمليات»: the speaker asks it of them. */
  private void obligation(int i, Chunk c) {
    Frame frame = frames.named(OBLIGATION);
    boolean must = c.kind == Chunk.PARTICLE && c.particle == Particle.MUST;
    int at = must ? i + 1 : i;
    if (frame == null || at >= chunks.size() || !must && !opensClause(i, c)) {
      return;
    }
    Chunk on = chunks.get(at);
    boolean upon = on.kind == Chunk.PREPOSITION && on.particle == Particle.ALA;
    boolean named = upon && on.pronoun == 0;
    Chunk party = named && at + 1 < chunks.size() ? chunks.get(at + 1) : on;
    int next = named ? at + 2 : at + 1;
    if (must && on.kind == Chunk.THAT) {
      // «يجب أن ترفع الحكومة الحصار»
      Chunk verb = at + 1 < chunks.size() ? chunks.get(at + 1) : on;
      if (verb.kind != Chunk.VERB) {
        return;
      }
      clauses.verb(chunks, at + 1, side);
      party = side.first(Arguments.SUBJECT);
      next = at;
    } else if (!upon) {
      return;
    }
    boolean act =
        next < chunks.size()
            && (chunks.get(next).kind == Chunk.THAT
                || chunks.get(next).isNoun() && !chunks.get(next).isActor());
    if (party == null || !kinds.isActor(party) || party.capital || !act) {
      return;
    }
    Draft d = draft(frame, i, c);
    d.recipient.add(party);
    arguments.clear();
    arguments.that = next;
    governed(d, i);
    govern(d, i, arguments);
    keep(d);
  }

  /** True of a preposition that opens what is said: «… إن على الحكومة», «: على الحكومة». */
  private boolean opensClause(int i, Chunk c) {
    if (c.kind != Chunk.PREPOSITION || c.particle != Particle.ALA) {
      return false;
    }
    Chunk before = i == 0 ? null : chunks.get(i - 1);
    boolean joined = (c.clitics & WordForm.W) != 0;
    return before == null
        || before.kind == Chunk.THAT
        || before.kind == Chunk.PUNCT && (joined || "\"«“”':".indexOf((char) before.particle) >= 0);
  }

  // --- light verbs
  // -------------------------------------------------------------------------------------------------

  /**
   * «شن هجوما», «أجرى محادثات», «اندلعت اشتباكات», «تعرض لقصف»: the noun names the event, the verb
   * gives its side.
   */
  private void light(int v, Chunk verb) {
    boolean isLight = verb.hasClass(classes.light);
    boolean receives = verb.hasClass(classes.receive);
    boolean exists = verb.hasClass(classes.exist);
    if (!isLight && !receives && !exists) {
      return;
    }
    Chunk noun = null;
    if (isLight) {
      noun = eventIn(Arguments.OBJECT);
      noun = noun == null ? eventIn(Particle.BI) : noun;
    }
    if (noun == null && receives) {
      noun = eventIn(Particle.LI);
      noun = noun == null ? eventIn(Arguments.OBJECT) : noun;
      noun = noun == null ? eventIn(Particle.MIN) : noun;
    }
    boolean existential = false;
    if (noun == null && exists) {
      noun = eventIn(Arguments.SUBJECT);
      if (noun == null && arguments.antecedent != null) {
        // «الخطة التي تم الاتفاق عليها»
        noun = eventIn(Arguments.OBJECT);
      }
      existential = noun != null;
    }
    if (noun == null || noun.used) {
      return;
    }
    if (arguments.antecedent == noun && !existential) {
      relativeLink(noun, verb);
      return;
    }
    Chunk core = core(noun);
    int at = chunks.indexOf(noun);
    if (at < 0) {
      return;
    }
    nouns.arguments(chunks, at, core, merged, frames);
    nouns.outer(noun, core, merged);
    if (verb.hasClass(classes.scene)) {
      // «شهدت العاصمة اشتباكات»: where it was, not who did it
      for (int i = 0; i < arguments.count; i++) {
        if (arguments.slot[i] == Arguments.SUBJECT && roles.places(arguments.chunk[i])) {
          merged.add(Particle.FI, arguments.chunk[i]);
        }
      }
    } else if (isLight && !existential) {
      for (int i = 0; i < arguments.count; i++) {
        if (arguments.slot[i] == Arguments.SUBJECT) {
          merged.add(Particle.BY, arguments.chunk[i]);
        }
      }
    } else if (receives) {
      for (int i = 0; i < arguments.count; i++) {
        if (arguments.slot[i] == Arguments.SUBJECT) {
          merged.add(Particle.ALA, arguments.chunk[i]);
        }
      }
    }
    for (int i = 0; i < arguments.count; i++) {
      if (arguments.slot[i] > 0
          && arguments.chunk[i] != noun
          && !contains(merged, arguments.chunk[i])) {
        merged.add(arguments.slot[i], arguments.chunk[i]);
      }
    }
    for (Link link : links) {
      if ((link.noun() == noun || link.noun() == core)
          && link.third() == null
          && link.slot() != 0) {
        merged.add(link.slot(), link.filler());
      }
    }
    Frame frame = frames.match(core.lexeme, merged, core);
    if (frame == null) {
      return;
    }
    Draft d = draft(frame, v, verb);
    d.trigger = verb;
    if (noun.headEnd - d.firstToken <= 10 && noun.first >= d.firstToken) {
      d.endToken = noun.headEnd;
    } else if (noun.first < d.firstToken) {
      d.firstToken = core.head;
      d.endToken = core.head + 1;
    }
    roles.fill(d, frame, merged, false);
    roles.owner(d, frame, core);
    mood.ofVerb(d, chunks, v, arguments.antecedent);
    markUsed(noun);
    copy.copyFrom(merged);
    consume(frame, d, copy);
    sidesOfContent(d, frame, copy);
    governed(d, v);
    if (frame.content != null) {
      govern(d, v, merged);
    }
    keep(d);
  }

  private static boolean contains(Arguments a, Chunk c) {
    for (int i = 0; i < a.count; i++) {
      if (a.chunk[i] == c) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Chunk eventIn(int slot) {
    for (int i = 0; i < arguments.count; i++) {
      if (arguments.slot[i] == slot
          && arguments.chunk[i].isNoun()
          && frames.any(core(arguments.chunk[i]).lexeme)
          && arguments.chunk[i].category != Chunk.ACTOR) {
        return arguments.chunk[i];
      }
    }
    return null;
  }

  /** The noun that names the event: «سلسلة غارات» is a raid, «استئناف المفاوضات» is negotiation. */
  private Chunk core(Chunk noun) {
    Chunk at = noun;
    while (!frames.any(at.lexeme)
        && at.complement != null
        && at.complement.category != Chunk.ACTOR) {
      at = at.complement;
    }
    return at;
  }

  private static void markUsed(Chunk noun) {
    for (Chunk at = noun; at != null && at.category != Chunk.ACTOR; at = at.complement) {
      at.used = true;
    }
  }

  /** «الهجوم الذي شنه المسلحون», «الزيارة التي قام بها الوزير». */
  private void relativeLink(Chunk noun, Chunk verb) {
    if (!arguments.has(Arguments.SUBJECT) && !verb.mustBePassive) {
      links.add(new Link(noun, 0, noun, null, verb));
      return;
    }
    for (int i = 0; i < arguments.count; i++) {
      if (arguments.slot[i] == Arguments.SUBJECT && arguments.chunk[i] != noun) {
        links.add(new Link(noun, Particle.BY, arguments.chunk[i], null, verb));
      }
      boolean other = arguments.slot[i] > 0 && arguments.chunk[i].isNoun();
      if (other) {
        links.add(new Link(noun, arguments.slot[i], arguments.chunk[i], null, verb));
      }
    }
  }

  /** «المفاوضات التي أشرف عليها مسؤولون», «محادثات ترعاها السعودية», «استضافتها جدة». */
  private void thirdVerb(Chunk verb) {
    if (!verb.hasClass(classes.anyThirdVerb) || arguments.antecedent == null) {
      return;
    }
    for (int i = 0; i < arguments.count; i++) {
      if (arguments.slot[i] == Arguments.SUBJECT && arguments.chunk[i] != arguments.antecedent) {
        links.add(
            new Link(
                arguments.antecedent,
                Particle.BY,
                arguments.chunk[i],
                classes.thirdVerb(verb.classes),
                verb));
      }
    }
  }

  // --- nouns
  // -------------------------------------------------------------------------------------------------------

  private void noun(int i, Chunk noun, int depth) {
    if (depth > 5 || noun.category == Chunk.ACTOR) {
      return;
    }
    if (!noun.used && frames.any(noun.lexeme)) {
      if (event(i, noun)) {
        return;
      }
    }
    if (noun.complement != null) {
      noun(i, noun.complement, depth + 1);
    }
  }

  private boolean event(int i, Chunk noun) {
    nouns.arguments(chunks, i, noun, arguments, frames);
    Chunk hidden = null;
    for (Link link : links) {
      if (link.noun() == noun || link.noun() == chunks.get(i)) {
        if (link.slot() == 0) {
          hidden = link.verb();
        } else if (link.third() == null) {
          arguments.add(link.slot(), link.filler());
        }
      }
    }
    boolean predicate = adjective[noun.lexeme];
    if (predicate) {
      Chunk subject = noun.definite ? null : clauses.subjectOf(chunks, i);
      if (subject != null) {
        arguments.add(Arguments.SUBJECT, subject);
      }
    }
    Frame frame = frames.match(noun.lexeme, arguments, noun);
    List<Chunk> doing =
        frame == null || !frame.victimNoun ? doers.of(chunks, i, noun, this) : List.of();
    if (frame == null && !doing.isEmpty() && !doers.announced() && !arguments.has(Particle.BY)) {
      // «تمكنت الحركة من السيطرة على مناطق»: the frame asks who does it
      for (Chunk c : doing) {
        arguments.add(Particle.BY, c);
      }
      frame = frames.match(noun.lexeme, arguments, noun);
    }
    if (frame == null) {
      return false;
    }
    if (frame.spoken && (chunks.get(i).clitics & WordForm.W) != 0) {
      // «ظروف قاسية وغير إنسانية»: no judgement of anybody
      return false;
    }
    if (frame.victimNoun && resultOf(i, frame, noun)) {
      return true;
    }
    Draft d = draft(frame, i, noun);
    d.nominal = true;
    d.firstToken = noun.head;
    d.endToken = Math.max(noun.head + 1, Math.min(noun.headEnd, noun.head + 6));
    roles.fill(d, frame, arguments, false);
    for (Link link : links) {
      if ((link.noun() == noun || link.noun() == chunks.get(i)) && link.third() != null) {
        d.addThird(
            new Draft.Third(link.filler(), -1, link.third(), link.verb().first, link.verb().end));
      }
    }
    if (noun.pronoun != 0 && d.actor.remove(noun)) {
      Chunk owner = doers.owner(chunks, i, noun.pronoun, this);
      d.actor.add(owner == null ? noun : owner);
    }
    boolean force = d.type == EventType.ASSAULT || d.type == EventType.COERCE;
    if (d.actor.isEmpty() && (force || !doers.announced())) {
      doing.stream().filter(c -> !d.recipient.contains(c)).forEach(d.actor::add);
    }
    mood.ofNoun(d, chunks, i, noun);
    governed(d, i);
    d.hidden = d.actor.isEmpty() ? hidden : null;
    d.speakerIsActor |= predicate && d.actor.isEmpty() && clauses.behindWe(chunks, i);
    boolean parties =
        d.hidden != null
            || d.speakerIsActor
            || predicate && arguments.has(Arguments.SUBJECT)
            || !d.actor.isEmpty()
            || !d.recipient.isEmpty()
            || !d.third.isEmpty()
            || d.place != null;
    boolean goesOn = goesOn(i);
    if (frame.existOnly ? !goesOn : !parties && !goesOn && !told(d, frame, i, noun)) {
      return false;
    }
    consume(frame, d, arguments);
    sidesOfContent(d, frame, arguments);
    asked(d, i);
    if (frame.content != null) {
      govern(d, i, arguments);
    }
    keep(d);
    markUsed(noun);
    return true;
  }

  /** «القتال مستمر», «المشاورات جارية»: the predicate says that it happens. */
  private boolean goesOn(int i) {
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    return next != null && next.isNoun() && !next.definite && next.hasClass(classes.ongoing);
  }

  /**
   * True of an event noun that names nobody and yet tells something: not of one that only mentions
   * what was told before («هذا الهجوم», «خلال اللقاء»), nor of what is feared or wished.
   */
  private boolean told(Draft d, Frame frame, int i, Chunk noun) {
    Chunk outer = chunks.get(i);
    boolean counted = noun.quantity >= 0 || noun.vague;
    boolean again = noun.definite && noun.first < noun.head && !counted;
    boolean aim = (outer.clitics & WordForm.L) != 0 || d.status == Status.FUTURE;
    if (again || d.status == Status.HYPOTHETICAL || d.contentOf != null) {
      return false;
    }
    boolean detail =
        counted
            || noun.headEnd > noun.head + 1
            || noun.complement != null
            || arguments.lastChunk > i;
    boolean opens =
        i == 0 || chunks.get(i - 1).kind == Chunk.PUNCT && chunks.get(i - 1).particle == ':';
    return switch (d.type) {
      case ASSAULT, PROTEST, COERCE, RETREAT, CONCEDE, MOBILIZE ->
          detail && (d.status.isFact() || noun.future);
      case CONSULT -> !noun.definite && opens;
      case AGREE ->
          noun.future
              || !aim
                  && detail
                  && (!noun.definite || frame.nounRole(Arguments.GENITIVE) == Frame.ACTOR);
      case REQUEST -> detail && !aim;
      default -> false;
    };
  }

  /** «يجتمع المجلس بطلب من مصر», «بناء على دعوة من الرئيس»: who acts on a request was asked. */
  private void asked(Draft d, int i) {
    if (d.type != EventType.REQUEST || !d.recipient.isEmpty() || i == 0) {
      return;
    }
    Chunk x = chunks.get(i);
    Chunk before = chunks.get(i - 1);
    boolean on =
        (x.clitics & (WordForm.B | WordForm.L)) != 0
            || before.kind == Chunk.PREPOSITION && before.particle == Particle.ALA;
    for (int k = i - 1; on && k >= 0 && i - k < 30; k--) {
      Chunk v = chunks.get(k);
      if (v.kind == Chunk.THAT || v.kind == Chunk.RELATIVE) {
        return;
      }
      if (v.kind == Chunk.VERB && !v.auxiliary) {
        clauses.verb(chunks, k, side);
        for (int n = 0; n < side.count; n++) {
          Chunk c = side.chunk[n];
          boolean subject = side.slot[n] == Arguments.SUBJECT && c.isActor();
          if (subject && !d.actor.contains(c)) {
            d.recipient.add(c);
          }
        }
        return;
      }
    }
  }

  /**
   * «هاجم مسلحون المعسكر ما أدى إلى مقتل جنديين»: the victims of the attack told before; no event
   * of its own.
   */
  private boolean resultOf(int i, Frame frame, Chunk noun) {
    int v = -1;
    for (int k = i - 1; k >= 0 && i - k < 12 && v < 0; k--) {
      Chunk x = chunks.get(k);
      boolean over =
          x.kind == Chunk.VERB && (x.hasClass(classes.result) || Clauses.relativeOf(chunks, k) < 0);
      v = over ? k : v;
    }
    if (v < 0 || !chunks.get(v).hasClass(classes.result)) {
      return false;
    }
    Draft attack = attackBefore(noun.first);
    if (attack == null || attack.recipient.size() > 3) {
      return false;
    }
    Draft victims = draft(frame, i, noun);
    roles.fill(victims, frame, arguments, false);
    addVictims(attack, victims);
    markUsed(noun);
    return true;
  }

  private @Nullable Draft attackBefore(int token) {
    Draft attack = null;
    for (int n = firstDraft; n < out.size(); n++) {
      Draft d = out.get(n);
      boolean before = d.type == EventType.ASSAULT && d.firstToken < token;
      if (before && (attack == null || d.firstToken > attack.firstToken)) {
        attack = d;
      }
    }
    return attack;
  }

  private void addVictims(Draft attack, Draft victims) {
    for (Chunk c : victims.recipient) {
      if (!attack.recipient.contains(c) && (attack.recipient.isEmpty() || !kinds.onlyCounts(c))) {
        attack.recipient.add(c);
      }
    }
  }

  /** «هاجم مسلحون المعسكر وأوقعوا عشرة قتلى»: the toll of the attack told before. */
  private boolean joinsAttack(Draft d, Chunk verb) {
    boolean toll = d.type == EventType.ASSAULT && verb.hasClass(classes.result);
    Draft attack = toll ? attackBefore(verb.first) : null;
    if (attack == null) {
      return false;
    }
    addVictims(attack, d);
    return true;
  }

  // --- what is kept
  // ------------------------------------------------------------------------------------------------

  private void keep(Draft d) {
    d.plan();
    if (d.contentOf != null) {
      d.content(d.contentOf, d.contentOf.puts);
    }
    out.add(d);
  }
}
