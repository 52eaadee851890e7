package org.isnad.core.coder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.attribution.Scope;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Tokens;
import org.isnad.core.time.Anchor;
import org.isnad.core.time.DateBasis;
import org.isnad.core.time.DateRange;
import org.isnad.core.time.PageAge;
import org.isnad.core.time.Precision;
import org.isnad.core.time.Tense;
import org.isnad.core.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an event was.
 *
 * <ul>
 *   <li>A time belongs to the verb of its clause: «زار الوزير السبت بنغازي»; before all verbs to
 *       the first one: «السبت، زار الوزير …»; right behind an event noun to that noun: «بعد هجوم
 *       السبت».
 *   <li>The time of a reporting verb is no date of what is reported («قال السبت إن المسلحين
 *       انسحبوا»), unless that is a speech act in the present («قال السبت إنه يرفض …»).
 *   <li>A noun that stands in the clause as its occasion shares the verb's time («التقى السبت …
 *       خلال زيارة») and gives its own to the verb; what an act is about does not («أدان السبت
 *       هجوما»).
 *   <li>Joined verbs and participles go on at the time of the verb before.
 * </ul>
 */
final class When {
  private static final int REACH = 30;

  private final long say;
  private final long start;
  private Anchor anchor = Anchor.ABSENT;
  private List<TimeExpression> times = List.of();
  private Tokens t = new Tokens();
  private String text = "";

  private List<Chunk> c = List.of();

  /** Chunk of the verb or event noun that each time of the sentence belongs to; -1 none. */
  private int[] owner = new int[64];

  /** Chunks that are the triggers of event nouns. */
  private boolean[] eventNoun = new boolean[64];

  /** What the verbs of the sentence tell; null for verbs that tell no event. */
  private @Nullable EventType[] told = new EventType[64];

  private boolean anyTime;

  When(Lexicon lexicon) {
    say = lexicon.verbClass("say");
    start = lexicon.verbClass("start");
  }

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

  /** Sorts the times of a sentence to the verbs and event nouns that they belong to. */
  void sentence(List<Chunk> chunks, List<Draft> drafts) {
    c = chunks;
    if (owner.length < c.size()) {
      owner = new int[c.size() * 2];
      eventNoun = new boolean[c.size() * 2];
      told = new EventType[c.size() * 2];
    }
    Arrays.fill(eventNoun, 0, c.size(), false);
    Arrays.fill(told, 0, c.size(), null);
    for (Draft d : drafts) {
      eventNoun[d.at] |= d.nominal;
      told[d.at] = d.nominal ? told[d.at] : d.type;
    }
    anyTime = false;
    for (int k = 0; k < c.size(); k++) {
      if (c.get(k).kind == Chunk.TIME) {
        owner[k] = owner(k);
        anyTime = true;
      }
    }
  }

  void find(Resolved r, List<Scope> scopes) {
    Draft d = r.draft;
    int k = anyTime ? time(d, scopes) : -1;
    if (k >= 0) {
      EventDate date = date(times.get(c.get(k).time), d);
      boolean begun = owner[k] > d.at && c.get(owner[k]).hasClass(start);
      r.date = begun && !d.type.verbal() && d.status.isFact() ? since(date) : date;
    }
  }

  /** «الهجوم الذي بدأ السبت»: nobody says that it is over. */
  private static EventDate since(EventDate d) {
    return d.from() == null
        ? d
        : new EventDate(
            d.from(),
            null,
            Precision.OPEN.word(),
            DateRange.THROUGHOUT.word(),
            d.text(),
            d.basis());
  }

  // --- whose time it is
  // --------------------------------------------------------------------------------------------

  private int owner(int k) {
    boolean near = true;
    boolean phrase = true;
    int nominal = -1;
    for (int j = k - 1; j >= 0 && k - j < REACH; j--) {
      Chunk x = c.get(j);
      if (boundary(x)) {
        break;
      }
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        return nominal >= 0 && x.hasClass(say) && told[j] == null ? nominal : j;
      }
      if (x.kind == Chunk.PREPOSITION && x.particle == Particle.ACCORDING) {
        return j;
      }
      if (x.isNoun() && eventNoun[j]) {
        if (governed(j) && (near || phrase && !occasion(j))) {
          return j;
        }
        nominal = nominal < 0 ? j : nominal;
      }
      boolean apposed = x.isActor() && j > 0 && comma(c.get(j - 1));
      phrase &= !x.isNoun() || governed(j) || apposed;
      phrase &= x.kind != Chunk.PUNCT || quote(x) || comma(x);
      near &= x.kind == Chunk.PREPOSITION || x.kind == Chunk.PUNCT && quote(x);
    }
    for (int j = k + 1; j < c.size() && j - k < REACH; j++) {
      Chunk x = c.get(j);
      if (boundary(x)) {
        break;
      }
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        return j;
      }
      if (x.isNoun() && eventNoun[j] && nominal < 0) {
        nominal = j;
      }
    }
    return nominal;
  }

  private boolean governed(int j) {
    Chunk x = c.get(j);
    return (x.clitics & (WordForm.B | WordForm.L | WordForm.K)) != 0
        || j > 0 && c.get(j - 1).kind == Chunk.PREPOSITION;
  }

  private static boolean boundary(Chunk x) {
    return x.kind == Chunk.THAT
        || x.kind == Chunk.RELATIVE
        || x.kind == Chunk.SUBORDINATOR && x.particle != Particle.OR
        || x.kind == Chunk.PUNCT && ".:؛…".indexOf((char) x.particle) >= 0;
  }

  private static boolean comma(Chunk x) {
    return x.kind == Chunk.PUNCT && (x.particle == '،' || x.particle == ',');
  }

  private static boolean quote(Chunk x) {
    return "\"«»“”'()".indexOf((char) x.particle) >= 0;
  }

  // --- the time of an event
  // ----------------------------------------------------------------------------------------

  private int time(Draft d, List<Scope> scopes) {
    int own = ownedBy(d.at);
    if (own >= 0) {
      return own;
    }
    return d.nominal ? ofNoun(d) : ofVerb(d, scopes);
  }

  /** The first time behind a trigger that belongs to it, else the last before it; -1 none. */
  private int ownedBy(int at) {
    int before = -1;
    for (int k = Math.max(0, at - REACH); k < c.size() && k - at < REACH; k++) {
      if (c.get(k).kind == Chunk.TIME && owner[k] == at) {
        if (k > at) {
          return k;
        }
        before = k;
      }
    }
    return before;
  }

  private int ofNoun(Draft d) {
    int about = clauseBehind(d.at);
    int k = about < 0 ? -1 : ownedBy(about);
    if (k >= 0) {
      return k;
    }
    int v = verbBefore(d.at);
    if (v >= 0) {
      return occasion(d.at) || told(d, v) ? ownedBy(v) : -1;
    }
    int topic = governed(d.at) ? -1 : verbBehind(d.at);
    return topic < 0 ? -1 : ownedBy(topic);
  }

  /** «القمة التي عقدت السبت», «هجوم شنه المسلحون السبت»: the verb of the clause about a noun. */
  private int clauseBehind(int at) {
    boolean relative = false;
    for (int k = at + 1; k < c.size() && k - at < 7; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        boolean finite = Feature.finite(x.feature);
        return finite && (relative || !c.get(at).definite && k == at + 1) ? k : -1;
      }
      if (x.kind == Chunk.RELATIVE) {
        relative = true;
      } else if (x.kind != Chunk.PREPOSITION && !x.isNoun() || x.isNoun() && !governed(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first verb behind a noun that opens its clause; -1 none. */
  private int verbBehind(int at) {
    for (int k = at + 1; k < c.size() && k - at < REACH; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        return k;
      }
      if (boundary(x)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * «أجرى الوزير السبت محادثات»: the noun is what a verb that tells no event of its own is about.
   */
  private boolean told(Draft d, int v) {
    boolean reported = c.get(v).hasClass(say) && !d.type.verbal();
    boolean other = reported || told[v] != null && told[v] != d.type;
    boolean part = d.at > 0 && c.get(d.at - 1).particle == Particle.MIN;
    return !other && (!governed(d.at) || part);
  }

  /** The verb in whose clause a chunk stands; -1 none. */
  private int verbBefore(int at) {
    for (int k = at - 1; k >= 0 && at - k < REACH; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary) {
        return k;
      }
      if (boundary(x)) {
        return -1;
      }
    }
    return -1;
  }

  /** «خلال لقاء», «في هجوم», «بقصف»: the noun is where and how its clause happens. */
  private boolean occasion(int at) {
    if ((c.get(at).clitics & WordForm.B) != 0) {
      return true;
    }
    int p = at > 0 && c.get(at - 1).kind == Chunk.PREPOSITION ? c.get(at - 1).particle : 0;
    return p == Particle.FI
        || p == Particle.KHILAL
        || p == Particle.INDA
        || p == Particle.WASAT
        || p == Particle.DUN;
  }

  private int ofVerb(Draft d, List<Scope> scopes) {
    for (int k = d.at + 1; k < c.size() && k - d.at < REACH; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB || boundary(x)) {
        break;
      }
      if (x.isNoun() && eventNoun[k] && occasion(k) && ownedBy(k) >= 0) {
        return ownedBy(k);
      }
      int about = x.isEvent() && x.first < d.endToken && !d.type.verbal() ? clauseBehind(k) : -1;
      if (about >= 0 && ownedBy(about) >= 0) {
        return ownedBy(about);
      }
    }
    int later = joinedBehind(d);
    if (later < 0) {
      later = setting(d.at);
    }
    if (later >= 0) {
      return later;
    }
    Chunk verb = c.get(d.at);
    boolean participle = Feature.kind(verb.feature) == Feature.ACTIVE_PARTICIPLE;
    int led = d.at > 0 && c.get(d.at - 1).kind == Chunk.SUBORDINATOR ? c.get(d.at - 1).particle : 0;
    boolean where = led == Particle.WHERE || led == Particle.AS;
    boolean joined = where || d.joined || (verb.clitics & (WordForm.W | WordForm.F)) != 0;
    if (participle || joined) {
      int k = earlier(where ? d.at - 1 : d.at, participle);
      if (k >= 0) {
        return k;
      }
    }
    if (d.type.verbal()) {
      int statement = statement(d.at, scopes);
      if (statement >= 0) {
        return statement;
      }
    }
    boolean present = d.type.verbal() && d.status == Status.ONGOING;
    for (Scope s : scopes) {
      boolean inside = present && s.verb() >= 0 && s.from() <= d.at && d.at < s.to();
      if (inside && s.verb() != d.at) {
        return ownedBy(s.verb());
      }
    }
    return -1;
  }

  /** The time of the nearest verb before that has one, in this clause or, if so asked, in any. */
  private int earlier(int at, boolean anyClause) {
    for (int k = at - 1; k >= 0 && at - k < REACH; k--) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB && !x.auxiliary && ownedBy(k) >= 0) {
        return ownedBy(k);
      }
      if (!anyClause && boundary(x)) {
        return -1;
      }
    }
    return -1;
  }

  /** «في قمة عقدت السبت أيد الحلف …»: the occasion that opens the sentence, with its own clause. */
  private int setting(int at) {
    if (at < 3 || !c.get(1).isEvent() || !occasion(1)) {
      return -1;
    }
    int about = clauseBehind(1);
    if (about < 0 || about >= at) {
      return -1;
    }
    for (int k = about + 1; k < at; k++) {
      if (c.get(k).kind == Chunk.VERB && !c.get(k).auxiliary) {
        return -1;
      }
    }
    return ownedBy(about);
  }

  /** «قتل جندي وأصيب آخر السبت»: killed and wounded have one time. */
  private int joinedBehind(Draft d) {
    if (d.type != EventType.ASSAULT) {
      return -1;
    }
    for (int k = d.at + 1; k < c.size() && k - d.at < 10; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.VERB) {
        return (x.clitics & WordForm.W) != 0 ? ownedBy(k) : -1;
      }
      if (boundary(x)) {
        return -1;
      }
    }
    return -1;
  }

  /** «أدانت الوزارة الهجوم، وفق بيان صدر السبت»: the act was done by the statement. */
  private int statement(int at, List<Scope> scopes) {
    for (int k = at + 1; k < c.size(); k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.PREPOSITION && x.particle == Particle.ACCORDING) {
        return ownedBy(k);
      }
    }
    for (Scope s : scopes) {
      if (s.verb() > at && s.from() <= at && at < s.to()) {
        return ownedBy(s.verb());
      }
    }
    return -1;
  }

  // --- which days
  // --------------------------------------------------------------------------------------------------

  /** «يلتقي الوزير الثلاثاء …»: a weekday with a verb in the present is the next one. */
  private EventDate date(TimeExpression e, Draft d) {
    boolean ahead =
        d.status == Status.FUTURE
            || d.comes()
            || d.status == Status.ONGOING
                && !d.nominal
                && e.when() instanceof org.isnad.core.time.When.Weekday;
    return date(e, ahead ? Tense.FUTURE : d.status == Status.OCCURRED ? Tense.PAST : Tense.UNKNOWN);
  }

  private EventDate date(TimeExpression e, Tense tense) {
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
