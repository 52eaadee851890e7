package org.isnad.core.event;

import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Clitics;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands around a verb in its clause: subject, object, prepositional phrases, the noun
 * before a relative clause.
 *
 * <ul>
 *   <li>verb first: «قصف الجيش البلدة»: the first bare noun is the subject, the second the object
 *   <li>topic first: «الجيش قصف البلدة», «إن الجيش قصف البلدة»: the noun that opens the clause is
 *       the subject if it agrees
 *   <li>relative: «الجيش الذي قصف البلدة», «هجوم استهدف البلدة»; with an object pronoun the noun is
 *       the object («الغارة التي شنها الجيش»)
 *   <li>joined verbs share a subject: «زار بنغازي واجتمع مع القائد»
 * </ul>
 */
final class Clauses {
  private final Classes classes;

  Clauses(Classes classes) {
    this.classes = classes;
  }

  /** How far a clause is followed, in chunks: keeps the work linear. */
  private static final int REACH = 36;

  /** Fills the arguments of the verb at chunk v. */
  void verb(List<Chunk> c, int v, Arguments out) {
    out.clear();
    Chunk verb = c.get(v);
    if (!isParticiple(verb)) {
      before(c, v, verb, out);
    }
    forward(c, v, verb, out);
  }

  /** «داعيا الطرفين»: its subject is that of the clause before, what follows is its object. */
  static boolean isParticiple(Chunk verb) {
    return Feature.kind(verb.feature) == Feature.ACTIVE_PARTICIPLE;
  }

  // --- before the verb
  // ---------------------------------------------------------------------------------------------

  private void before(List<Chunk> c, int v, Chunk verb, Arguments out) {
    int k = v - 1;
    boolean bound = false;
    while (k >= 0 && (skipped(c.get(k)) || bound && comma(c.get(k)))) {
      bound |= c.get(k).kind == Chunk.PARTICLE;
      k--;
    }
    if (k < 0) {
      return;
    }
    Chunk p = c.get(k);
    if (p.kind == Chunk.RELATIVE) {
      relative(c, k, verb, out);
      return;
    }
    boolean joined = (verb.clitics & (WordForm.W | WordForm.F)) != 0;
    if (p.isNoun() && !joined) {
      boolean adjacent = k == v - 1;
      Chunk inner = p;
      while (inner.complement != null && inner.complement.category != Chunk.ACTOR) {
        inner = inner.complement;
      }
      if (adjacent
          && !inner.definite
          && inner.complement == null
          && inner.actorRow < 0
          && inner.countryRow < 0
          && inner.pronoun == 0
          && !opensClause(c, k)) {
        antecedent(inner, verb, out);
        return;
      }
      Chunk topic = topic(c, k);
      if (topic != null && agrees(topic, verb)) {
        out.topic = true;
        subject(c, topic, out);
        return;
      }
      boolean joinedTopic = (p.clitics & WordForm.W) != 0 && p.isActor();
      if (adjacent && joinedTopic && topic == null && agrees(p, verb)) {
        // «… وباكو تستدعي السفير»
        out.topic = true;
        out.add(Arguments.SUBJECT, p);
        return;
      }
      if (adjacent && !p.definite && topic == null) {
        antecedent(p, verb, out);
      }
      return;
    }
    if (p.kind == Chunk.NOUN_PHRASE || p.kind == Chunk.PREPOSITION) {
      if (!joined) {
        Chunk topic = topic(c, k);
        if (topic != null && agrees(topic, verb)) {
          out.topic = true;
          subject(c, topic, out);
        }
      }
    }
  }

  private static boolean colon(Chunk c) {
    return c.kind == Chunk.PUNCT && c.particle == ':';
  }

  private static boolean comma(Chunk c) {
    return c.kind == Chunk.PUNCT && (c.particle == '،' || c.particle == ',');
  }

  private static boolean skipped(Chunk c) {
    boolean mark = c.kind == Chunk.PUNCT && "\"«»“”'()[]".indexOf((char) c.particle) >= 0;
    return c.kind == Chunk.TIME
        || mark
        || c.kind == Chunk.PARTICLE && c.particle >= Particle.LAM && c.particle <= Particle.MUST
        || c.kind == Chunk.VERB && c.auxiliary;
  }

  private static boolean opensClause(List<Chunk> c, int k) {
    int j = k - 1;
    while (j >= 0 && c.get(j).kind == Chunk.TIME) {
      j--;
    }
    return j < 0 || c.get(j).kind == Chunk.THAT || c.get(j).kind == Chunk.SUBORDINATOR;
  }

  /** A noun with a clause about it. */
  private static void antecedent(Chunk noun, Chunk verb, Arguments out) {
    out.antecedent = noun;
    boolean object = verb.pronoun != 0 && mayMean(verb.pronoun, noun);
    out.add(object ? Arguments.OBJECT : Arguments.SUBJECT, noun);
  }

  /** False when a pronoun cannot mean the noun: «إيران التي تدعمه». */
  private static boolean mayMean(int pronoun, Chunk noun) {
    boolean several = noun.number == 3 || noun.quantity > 1 || noun.vague;
    if (Clitics.number(pronoun) == 1 && !several && noun.number == 1) {
      return noun.gender == 0 || noun.gender == Clitics.gender(pronoun);
    }
    boolean plain = noun.countryRow >= 0 || noun.person;
    return !(Clitics.number(pronoun) == 3 && plain && noun.number == 1);
  }

  private void relative(List<Chunk> c, int k, Chunk verb, Arguments out) {
    if (c.get(k).particle == Particle.MA) {
      out.sentential = true;
      return;
    }
    int j = k - 1;
    while (j >= 0 && (c.get(j).kind == Chunk.PUNCT || c.get(j).kind == Chunk.TIME)) {
      j--;
    }
    if (j < 0 || !c.get(j).isNoun()) {
      return;
    }
    Chunk noun = c.get(j);
    boolean subject = verb.pronoun == 0 && noun.isActor() && !noun.person && !agrees(noun, verb);
    for (Chunk at = noun.complement; subject && at != null; at = at.complement) {
      if (at.isActor() && agrees(at, verb)) {
        // «المتحدث باسم القوات التي تقاتل …»: the one of the two that the verb agrees with
        noun = at;
        subject = false;
      }
    }
    antecedent(noun, verb, out);
  }

  /**
   * The bare noun that opens the clause in which chunk k stands, if no verb stands between; null
   * when there is none.
   */
  private static @Nullable Chunk topic(List<Chunk> c, int k) {
    Chunk found = null;
    int steps = 0;
    for (int j = k; j >= 0 && steps++ < REACH; j--) {
      Chunk x = c.get(j);
      switch (x.kind) {
        case Chunk.VERB -> {
          int relative = x.auxiliary ? -1 : relativeOf(c, j);
          if (!x.auxiliary && relative < 0) {
            return null;
          }
          if (relative >= 0) {
            // «التدخل الذي قادته واشنطن أطاح بالحركة»
            found = null;
            j = relative;
          }
        }
        case Chunk.THAT, Chunk.SUBORDINATOR, Chunk.RELATIVE -> {
          return found;
        }
        case Chunk.PUNCT -> {
          char mark = (char) x.particle;
          if (mark == ':' || mark == '؛' || mark == '.' || mark == '…' || mark == '/') {
            return found;
          }
          if ((mark == '،' || mark == ',' || mark == '-' || mark == '–') && found != null) {
            return found;
          }
        }
        case Chunk.NOUN_PHRASE -> {
          boolean governed =
              j > 0 && c.get(j - 1).kind == Chunk.PREPOSITION && c.get(j - 1).pronoun == 0
                  || (x.clitics & (WordForm.B | WordForm.L | WordForm.K)) != 0;
          if (!governed && !((x.clitics & WordForm.W) != 0 && j > 0 && c.get(j - 1).isNoun())) {
            found = x;
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /** The relative pronoun right before the verb at chunk v; -1 when there is none. */
  static int relativeOf(List<Chunk> c, int v) {
    int k = v - 1;
    while (k >= 0 && skipped(c.get(k))) {
      k--;
    }
    return k >= 0 && c.get(k).kind == Chunk.RELATIVE ? k : -1;
  }

  /** The noun that an adjective in chunk i is said of: «الحكومة مستعدة»; null when none opens. */
  @Nullable Chunk subjectOf(List<Chunk> c, int i) {
    int k = beforePredicate(c, i);
    return k < 0 || c.get(k).kind == Chunk.THAT ? null : topic(c, k);
  }

  /** «نحن مستعدون», «إننا مستعدون». */
  boolean behindWe(List<Chunk> c, int i) {
    int k = beforePredicate(c, i);
    return k < 0 && i > 0 || k >= 0 && (c.get(k).kind == Chunk.THAT || colon(c.get(k)));
  }

  private static int beforePredicate(List<Chunk> c, int i) {
    int k = i - 1;
    while (k >= 0 && (skipped(c.get(k)) || c.get(k).kind == Chunk.PARTICLE)) {
      k--;
    }
    return k;
  }

  private static void subject(List<Chunk> c, Chunk topic, Arguments out) {
    out.add(Arguments.SUBJECT, topic);
    int at = c.indexOf(topic);
    for (int j = at + 1; j < c.size(); j++) {
      Chunk x = c.get(j);
      if (!x.isNoun() || (x.clitics & WordForm.W) == 0 || x.category != topic.category) {
        return;
      }
      out.add(Arguments.SUBJECT, x);
    }
  }

  /**
   * After its subject a verb agrees in gender and number; plurals of things count as feminine
   * singular.
   */
  private static boolean agrees(Chunk noun, Chunk verb) {
    if (verb.number == 3 || verb.number == 2) {
      return noun.number != 1
          || noun.category == Chunk.ACTOR && noun.roleRow < 0 && !noun.person
          || noun.quantity > 1;
    }
    if (noun.gender == 0 || verb.gender == 0) {
      return true;
    }
    boolean plural = noun.number == 3;
    return plural
        ? verb.gender == 2 || noun.quantity >= 0 || noun.vague
        : noun.gender == verb.gender;
  }

  // --- after the verb
  // ----------------------------------------------------------------------------------------------

  private void forward(List<Chunk> c, int v, Chunk verb, Arguments out) {
    boolean subject =
        out.has(Arguments.SUBJECT)
            || isParticiple(verb)
            || Feature.finite(verb.feature) && Feature.person(verb.feature) < 3;
    boolean object = verb.pronoun != 0 || out.has(Arguments.OBJECT);
    if (verb.pronoun != 0 && !out.has(Arguments.OBJECT)) {
      out.add(Arguments.OBJECT, verb);
    }
    int last = 0;
    int lastParty = 0;
    Chunk lastNoun = null;
    boolean comma = false;
    out.lastChunk = v;
    for (int k = v + 1; k < c.size() && k - v <= REACH; k++) {
      Chunk x = c.get(k);
      switch (x.kind) {
        case Chunk.VERB -> {
          return;
        }
        case Chunk.PARTICLE -> {
          boolean demonstrative = x.particle == Particle.THIS && k == v + 1 && !subject;
          if (!demonstrative) {
            return;
          }
          // «ودفع ذلك السعودية إلى …»
          subject = true;
        }
        case Chunk.THAT -> {
          out.that = k;
          Chunk what = predicate(c, k);
          if (what != null) {
            out.add(Particle.BI, what);
          }
          return;
        }
        case Chunk.SUBORDINATOR -> {
          if (x.particle != Particle.OR) {
            return;
          }
        }
        case Chunk.RELATIVE -> {
          k = afterRelative(c, k);
          if (k < 0) {
            return;
          }
          comma = true;
        }
        case Chunk.PUNCT -> {
          char mark = (char) x.particle;
          if (mark == '.' || mark == '؛' || mark == ';' || mark == ':' || mark == '…') {
            return;
          }
          comma |= mark == '،' || mark == ',' || mark == '-' || mark == '–';
        }
        case Chunk.PREPOSITION -> {
          if (x.pronoun != 0) {
            out.add(x.particle, x);
            last = x.particle;
            continue;
          }
          k = beforeQuoted(c, k);
          if (k + 1 >= c.size() || !c.get(k + 1).isNoun()) {
            if (k + 1 < c.size()
                && (c.get(k + 1).kind == Chunk.THAT || c.get(k + 1).kind == Chunk.RELATIVE)) {
              out.that = c.get(k + 1).kind == Chunk.THAT ? k + 1 : out.that;
              return;
            }
            continue;
          }
          k++;
          boolean ofNoun =
              x.particle == Particle.BAYN
                  && last > 0
                  && c.get(k - 2) == lastNoun
                  && lastNoun != null
                  && lastNoun.isEvent();
          lastNoun = c.get(k);
          if (ofNoun) {
            // «… حيال الاتفاق المبرم بين إيران والقوى الكبرى»
            last = 0;
            continue;
          }
          last = x.particle;
          out.add(last, lastNoun);
          out.lastChunk = k;
          if (lastNoun.isEvent() && lastNoun.pronoun != 0 && object) {
            // «التقى … لإطلاعهم على محادثاته مع …»: what follows is of the talks
            return;
          }
        }
        case Chunk.NOUN_PHRASE -> {
          int governed = governed(x);
          if (governed != 0) {
            last = governed;
            out.add(last, x);
            boolean aim = governed == Particle.LI && x.complement != null && tellsEvent(x);
            if (aim && k > v + 2) {
              // «… لبحث تنفيذ الهدنة»
              out.lastChunk = k;
              return;
            }
          } else if ((x.clitics & (WordForm.W | WordForm.F)) != 0) {
            boolean overPlace =
                (last == Particle.FI || last == Particle.MIN)
                    && lastNoun != null
                    && names(lastNoun)
                    && x.isActor()
                    && x.placeRow < 0
                    && x.countryRow < 0
                    && lastParty != 0;
            if (overPlace) {
              // «القوات الحكومية في الجنوب والمتمردون»
              last = lastParty;
            }
            boolean alike = lastNoun != null && last != 0 && joins(lastNoun, x);
            if (!alike) {
              return;
            }
            out.add(last, x);
          } else if (lastNoun != null
              && c.get(k - 1) == lastNoun
              && title(lastNoun, x)
              && (object || !verb.hasClass(classes.needsObject) || fullName(lastNoun))) {
            lastNoun.apposition = x;
            x.used = true;
          } else if (comma && lastNoun != null && apposed(lastNoun, x)) {
            lastNoun.apposition = x;
            x.used = true;
          } else if (subject && out.antecedent != null && nominative(x) && onlyAntecedent(out)) {
            // «الذي ينتقد المتطرفون علاقاته»
            out.move(Arguments.SUBJECT, 0);
            last = Arguments.SUBJECT;
            out.add(last, x);
            lastParty = last;
          } else if (!subject && !object && !mayBeSubject(verb, x)) {
            object = true;
            last = Arguments.OBJECT;
            out.add(last, x);
          } else if (!subject) {
            subject = true;
            last = Arguments.SUBJECT;
            out.add(last, x);
            lastParty = x.isActor() ? last : 0;
          } else if (!object) {
            object = true;
            last = Arguments.OBJECT;
            out.add(last, x);
            lastParty = x.isActor() ? last : 0;
          } else if (last == Arguments.OBJECT && c.get(k - 1) == lastNoun && !x.isActor()) {
            // «منحت الدولة النازحين قرضا»: a second object.
            out.add(last, x);
          } else {
            last = 0;
          }
          lastNoun = x;
          comma = false;
          out.lastChunk = k;
        }
        default -> {}
      }
    }
  }

  /**
   * «إلى "ضبط النفس"», «مع «الحركة»»: the chunk before the quoted words; k when none are quoted.
   */
  static int beforeQuoted(List<Chunk> c, int k) {
    boolean quoted =
        k + 2 < c.size()
            && c.get(k + 1).kind == Chunk.PUNCT
            && "\"«“”'(#".indexOf((char) c.get(k + 1).particle) >= 0
            && c.get(k + 2).isNoun();
    return quoted ? k + 1 : k;
  }

  /** «وصفه بأنه خطأ»: what somebody or something is said to be; null when a verb follows. */
  private static @Nullable Chunk predicate(List<Chunk> c, int k) {
    if (c.get(k).particle != Particle.INNA) {
      return null;
    }
    int at = k + 1 < c.size() && c.get(k + 1).kind == Chunk.PUNCT ? k + 2 : k + 1;
    boolean thing = at < c.size() && c.get(at).isNoun() && !c.get(at).isActor();
    return thing ? c.get(at) : null;
  }

  private static boolean onlyAntecedent(Arguments out) {
    return out.first(Arguments.SUBJECT) == out.antecedent;
  }

  /** «المسلحون»: a sound plural in the nominative. */
  private static boolean nominative(Chunk x) {
    return (x.feature & Feature.NOMINATIVE) != 0 && x.isActor();
  }

  private static boolean tellsEvent(Chunk x) {
    for (Chunk at = x; at != null; at = at.complement) {
      if (at.isEvent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean fullName(Chunk c) {
    return c.nameEnd - c.nameFirst > 1;
  }

  /** A country, a place, a noun for one. */
  private static boolean names(Chunk c) {
    return c.countryRow >= 0 || c.placeRow >= 0 || c.category == Chunk.PLACE;
  }

  private static int afterRelative(List<Chunk> c, int k) {
    for (int j = k + 1; j < c.size() && j - k < 14; j++) {
      Chunk x = c.get(j);
      boolean comma = x.kind == Chunk.PUNCT && (x.particle == '،' || x.particle == ',');
      if (comma) {
        boolean goesOn =
            j + 1 < c.size()
                && (c.get(j + 1).kind == Chunk.PREPOSITION
                    || c.get(j + 1).isNoun() && (c.get(j + 1).clitics & WordForm.W) == 0
                    || c.get(j + 1).kind == Chunk.THAT);
        return goesOn ? j : -1;
      }
      if (x.kind == Chunk.THAT) {
        return j - 1;
      }
    }
    return -1;
  }

  /** The preposition in front of a noun as a proclitic; 0 when there is none. */
  static int governed(Chunk x) {
    if ((x.clitics & WordForm.B) != 0) {
      return Particle.BI;
    }
    if ((x.clitics & WordForm.L) != 0) {
      return Particle.LI;
    }
    return (x.clitics & WordForm.K) != 0 ? Particle.KA : 0;
  }

  /** Nouns of one kind are joined by و; an event after an actor opens something new. */
  static boolean joins(Chunk a, Chunk b) {
    boolean eventA = a.category == Chunk.EVENT;
    boolean eventB = b.category == Chunk.EVENT;
    return eventA == eventB;
  }

  /** «موسى أبو مرزوق نائب رئيس الحركة»: a title right behind a name. */
  private static boolean title(Chunk a, Chunk b) {
    return a.person
        && a.roleRow < 0
        && b.roleRow >= 0
        && !b.person
        && b.complement != null
        && b.number != 3;
  }

  /** «خليفة حفتر، القائد العام للجيش»; «مستشار الرئيس، زياد دغيم». */
  private static boolean apposed(Chunk a, Chunk b) {
    boolean names = a.person && a.roleRow < 0 && b.roleRow >= 0;
    boolean roles = a.roleRow >= 0 && !(a.nameFirst >= 0) && b.person;
    return a.isActor() && b.isActor() && (names || roles);
  }

  /** Before its subject a verb is singular and agrees in gender. */
  private static boolean mayBeSubject(Chunk verb, Chunk noun) {
    if (verb.number == 3 || verb.number == 2) {
      return false;
    }
    if (verb.mustBePassive) {
      return true;
    }
    if ((noun.feature & Feature.OBLIQUE) != 0
        && noun.number == 3
        && noun.quantity < 0
        && !noun.vague) {
      // «دعت المسؤولين»
      return false;
    }
    boolean single = noun.number == 1 && noun.quantity < 0 && !noun.vague;
    boolean known = noun.lexeme >= 0 || noun.person || noun.countryRow >= 0;
    if (verb.gender == 2 && noun.gender == 1 && single && known) {
      return false;
    }
    return !(verb.gender == 1 && noun.gender == 2 && single && known);
  }
}
