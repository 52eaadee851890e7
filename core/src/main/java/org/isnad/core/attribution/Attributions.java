package org.isnad.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Feature;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds on whose word each part of a sentence is told, and carries a speaker from sentence to
 * sentence.
 *
 * <ul>
 *   <li>«قال الوزير إن …», «ذكرت الوكالة أن …»: what follows «أن» or «إن», a colon or an opening
 *       quotation mark
 *   <li>«… ، حسبما قال الوزير», «بحسب المصدر», «وفقا لبيان»: the whole sentence
 *   <li>«نقلت الوكالة عن مسؤول قوله إن», «علمت الوكالة من مصادر أن», «ذكرت الوكالة نقلا عن مصادر»:
 *       two sources, the inner one last
 *   <li>«وأضاف أن …», «وأضاف المصدر ذاته»: the chain of the sentence before
 *   <li>«الجيش: قصفنا …» at the head of a title: the name before the colon
 * </ul>
 */
public final class Attributions {
  private static final int REACH = 30;

  private static final String TONGUE = Letters.fold("لسان");

  private final Lexicon lexicon;
  private final long say;
  private final long deny;
  private final long confirm;
  private final long distance;
  private final long expect;
  private final long relay;
  private final long learn;
  private final long sourceNoun;
  private final long report;

  /** Which lexemes name a text that somebody issues. */
  private final boolean[] documents;

  private static final Set<String> DOCUMENTS =
      Stream.of("بيان", "تقرير", "منشور", "تغريدة", "تصريح", "وثيقة")
          .map(Letters::fold)
          .collect(Collectors.toUnmodifiableSet());

  private List<Link> last = List.of();
  private boolean inQuotation;

  public Attributions(Lexicon lexicon) {
    this.lexicon = lexicon;
    say = lexicon.verbClass("say");
    deny = lexicon.verbClass("deny");
    confirm = lexicon.verbClass("confirm");
    distance = lexicon.verbClass("distance");
    expect = lexicon.verbClass("expect");
    relay = lexicon.verbClass("relay");
    learn = lexicon.verbClass("learn");
    sourceNoun = lexicon.nounClass("source");
    report = lexicon.verbClass("report");
    documents = new boolean[lexicon.lexemes.size()];
    for (int i = 0; i < documents.length; i++) {
      String lemma = lexicon.string(lexicon.lexemes.get(i, Lexicon.LEX_LEMMA));
      documents[i] = DOCUMENTS.contains(Letters.fold(lemma));
    }
  }

  /** Begins a report. */
  public void begin() {
    last = List.of();
    inQuotation = false;
  }

  /** The chain that the sentence before ended with. */
  public List<Link> carried() {
    return last;
  }

  /** The scopes of a sentence, outermost first. */
  public List<Scope> read(List<Chunk> c, boolean title, SameSource same) {
    List<Scope> out = new ArrayList<>();
    headline(c, title, out);
    according(c, out);
    boolean spoke = false;
    for (int v = 0; v < c.size(); v++) {
      Chunk x = c.get(v);
      boolean speech = x.kind == Chunk.VERB && x.hasClass(say | learn | relay | report);
      if (speech && !x.mustBePassive && !taken(out, v)) {
        spoke |= verb(c, v, out, same);
      }
    }
    quotation(c, out, spoke);
    remember(out);
    return out;
  }

  private static boolean taken(List<Scope> out, int v) {
    return out.stream().anyMatch(s -> s.verb() == v);
  }

  /** Tells whether two chunks name one source of the report. */
  public interface SameSource {
    boolean same(Chunk a, Chunk b);
  }

  // --- the cues
  // ----------------------------------------------------------------------------------------------------

  /** A title or paragraph of the form «name: …»; a place there is only a label («لبنان: …»). */
  private void headline(List<Chunk> c, boolean title, List<Scope> out) {
    boolean opens =
        c.size() > 2
            && c.get(0).isActor()
            && c.get(1).kind == Chunk.PUNCT
            && c.get(1).particle == ':';
    if (!opens || label(c.get(0), title)) {
      return;
    }
    Link link = new Link(c.get(0), "asserts", c.get(1).first, c.get(1).end, null);
    out.add(new Scope(2, c.size(), List.of(link), -1));
  }

  private static boolean label(Chunk x, boolean title) {
    return title && (x.countryRow >= 0 || x.placeRow >= 0) && x.roleRow < 0 && !x.person;
  }

  private void according(List<Chunk> c, List<Scope> out) {
    for (int k = 0; k + 1 < c.size(); k++) {
      Chunk x = c.get(k);
      boolean tongue =
          x.kind == Chunk.PREPOSITION && x.particle == Particle.ALA && tongue(c, k + 1);
      if (!tongue && (x.kind != Chunk.PREPOSITION || x.particle != Particle.ACCORDING)) {
        continue;
      }
      int at = k + 1;
      while (at + 1 < c.size() && (quote(c.get(at)) || what(c.get(at)))) {
        at++;
      }
      Chunk np = c.get(at);
      if (np.isNoun() && !np.isActor() && at + 2 < c.size() && quote(c.get(at + 1))) {
        // «حسب موقع "الأخبار"»
        at = (np.classes & sourceNoun) != 0 ? at + 2 : at;
        np = c.get(at);
      }
      if (np.isNoun() && (tongue || speaks(np))) {
        out.add(new Scope(0, c.size(), speakers(c, at, "asserts", x, medium(np)), -1));
      } else if (np.kind == Chunk.VERB) {
        Chunk subject = subjectBehind(c, at);
        if (subject != null) {
          List<Link> chain = said(c, subject, assertion(np), np, null);
          Chunk inner = inner(c, at, c.size(), np);
          if (inner != null) {
            chain.add(new Link(inner, "asserts", np.first, np.end, null));
          }
          out.add(new Scope(0, c.size(), chain, at));
        }
      }
    }
  }

  /** «وفقا لما قاله». */
  private static boolean what(Chunk x) {
    return x.kind == Chunk.RELATIVE && x.particle == Particle.MA
        || x.kind == Chunk.SUBORDINATOR && x.particle == Particle.WHEN;
  }

  private static boolean quote(Chunk x) {
    return x.kind == Chunk.PUNCT && "\"«»“”".indexOf((char) x.particle) >= 0;
  }

  /** «على لسان المتحدث». */
  private boolean tongue(List<Chunk> c, int k) {
    Chunk x = c.get(k);
    return x.isNoun()
        && x.lexeme >= 0
        && Letters.fold(lexicon.string(lexicon.lexemes.get(x.lexeme, Lexicon.LEX_LEMMA)))
            .equals(TONGUE)
        && x.complement != null
        && x.complement.isActor();
  }

  private boolean speaks(Chunk np) {
    return np.isActor()
        || (np.classes & sourceNoun) != 0 && np.complement != null && np.complement.isActor();
  }

  /** «قول المسؤول», «تصريحات المسؤول» is the official. */
  private static Chunk unwrapped(Chunk np) {
    return !np.isActor() && np.complement != null && np.complement.isActor() ? np.complement : np;
  }

  /** The subject of a verb of saying, with those joined to it; one inside another noun is alone. */
  private List<Link> said(
      List<Chunk> c, Chunk subject, String assertion, Chunk verb, @Nullable String medium) {
    int at = c.indexOf(subject);
    return at < 0
        ? new ArrayList<>(List.of(new Link(subject, assertion, verb.first, verb.end, null)))
        : speakers(c, at, assertion, verb, medium);
  }

  /**
   * Who speaks at chunk k, with those joined to him: «قال مسعفون والمرصد إن». For a text it is its
   * issuer («بيان صادر عن الوزارة», «بيان للكتلة»), for one named again («البيان») whoever was
   * quoted last.
   */
  private List<Link> speakers(
      List<Chunk> c, int k, String assertion, Chunk cue, @Nullable String medium) {
    List<Link> out = new ArrayList<>();
    Chunk np = c.get(k);
    boolean text = np.isNoun() && np.lexeme >= 0 && documents[np.lexeme];
    Chunk issuer = text ? issuer(c, k) : null;
    if (text && issuer == null && np.definite && np.complement == null && !last.isEmpty()) {
      out.addAll(last);
      return out;
    }
    out.add(
        new Link(issuer == null ? unwrapped(np) : issuer, assertion, cue.first, cue.end, medium));
    for (int j = k + 1; j < c.size() && issuer == null; j++) {
      Chunk x = c.get(j);
      if (!x.isActor() || (x.clitics & WordForm.W) == 0) {
        break;
      }
      out.add(new Link(x, assertion, cue.first, cue.end, medium));
    }
    return out;
  }

  private static @Nullable Chunk issuer(List<Chunk> c, int k) {
    for (int j = k + 1; j < c.size() && j - k < 6; j++) {
      Chunk x = c.get(j);
      if (x.isActor()) {
        boolean of = (x.clitics & WordForm.L) != 0;
        boolean from =
            c.get(j - 1).kind == Chunk.PREPOSITION && c.get(j - 1).particle == Particle.AN;
        return of || from || c.get(j - 1).kind == Chunk.VERB ? x : null;
      }
      if (x.kind == Chunk.THAT || x.kind == Chunk.PUNCT) {
        return null;
      }
    }
    return null;
  }

  private boolean verb(List<Chunk> c, int v, List<Scope> out, SameSource same) {
    Chunk verb = c.get(v);
    int opening = opening(c, v);
    boolean post = opening < 0 && postposed(c, v);
    if (opening < 0 && !post) {
      reported(c, v, out);
      return false;
    }
    String assertion = assertion(verb);
    int from = opening < 0 ? 0 : opening;
    int to = opening < 0 ? v : end(c, from, assertion);
    boolean participle = Feature.kind(verb.feature) == Feature.ACTIVE_PARTICIPLE;
    Chunk subject = participle ? null : subject(c, v);
    if (subject == null) {
      List<Link> chain = goingOn(c, v, participle, out);
      if (!chain.isEmpty()) {
        List<Link> links = as(chain, assertion, verb);
        Chunk outlet = opening < 0 ? null : told(c, v, opening);
        if (outlet != null) {
          links = new ArrayList<>(links.subList(links.size() - 1, links.size()));
          links.add(0, new Link(outlet, "asserts", outlet.first, outlet.end, null));
        }
        out.add(new Scope(from, to, links, v));
      }
      return !chain.isEmpty();
    }
    List<Link> links = said(c, subject, assertion, verb, mediumIn(c, v, opening));
    Chunk inner = inner(c, v, opening < 0 ? c.size() : opening, verb);
    if (inner != null) {
      links.add(new Link(inner, "asserts", verb.first, verb.end, null));
    }
    Chunk outlet = opening < 0 ? null : told(c, v, opening);
    if (outlet != null) {
      links.add(0, new Link(outlet, "asserts", outlet.first, outlet.end, null));
    }
    boolean again =
        last.size() > 1
            && links.size() == 1
            && same.same(subject, last.get(last.size() - 1).source());
    if (again) {
      links.addAll(0, last.subList(0, last.size() - 1));
    }
    out.add(new Scope(topic(c, v) ? 0 : from, to, links, v));
    return true;
  }

  /** «قال المسؤول لوكالة رويترز إن»: the outlet that he told it. */
  private @Nullable Chunk told(List<Chunk> c, int v, int opening) {
    for (int k = v + 1; k < opening; k++) {
      Chunk x = c.get(k);
      boolean outlet =
          x.isActor()
              && (x.clitics & WordForm.L) != 0
              && x.actorRow >= 0
              && lexicon
                  .string(lexicon.actors.get(x.actorRow, Lexicon.ACTOR_KIND))
                  .equals("outlet");
      if (outlet) {
        return x;
      }
    }
    return null;
  }

  /** «وحول زيارة الوفد قال الوزير: …»: what he is asked about is on his word too. */
  private static boolean topic(List<Chunk> c, int v) {
    Chunk first = c.get(0);
    return v > 0
        && first.kind == Chunk.PREPOSITION
        && (first.particle == Particle.HAWL || first.particle == Particle.AN)
        && startsSentence(c, v);
  }

  /** A denial reaches to «لكنه»; all other speech to the end of its sentence. */
  private static int end(List<Chunk> c, int from, String assertion) {
    for (int k = from; k < c.size() && assertion.equals("denies"); k++) {
      if (c.get(k).kind == Chunk.SUBORDINATOR && c.get(k).particle == Particle.BUT) {
        return k;
      }
    }
    return c.size();
  }

  /** The same speakers, now with another verb. */
  private static List<Link> as(List<Link> chain, String assertion, Chunk verb) {
    List<Link> out = new ArrayList<>(chain);
    Link inner = out.remove(out.size() - 1);
    out.add(new Link(inner.source(), assertion, verb.first, verb.end, inner.medium()));
    return out;
  }

  /**
   * Who goes on speaking: the speaker of this sentence that the verb agrees with («وأضاف»,
   * «مؤكدا»), the subject of its main verb («دعا الوزير … مشيرا إلى أن»), or the speaker of the
   * sentence before.
   */
  private List<Link> goingOn(List<Chunk> c, int v, boolean participle, List<Scope> out) {
    Chunk verb = c.get(v);
    for (int i = out.size() - 1; i >= 0; i--) {
      List<Link> chain = out.get(i).chain();
      boolean spoken = out.get(i).verb() >= 0 && out.get(i).verb() < v;
      if (spoken && agree(chain.get(chain.size() - 1).source(), verb)) {
        return chain;
      }
    }
    if (participle || (verb.clitics & WordForm.W) != 0) {
      for (int k = v - 1; k >= 0 && v - k < REACH; k--) {
        Chunk x = c.get(k);
        boolean finite = x.kind == Chunk.VERB && !x.auxiliary && Feature.finite(x.feature);
        Chunk subject = finite ? subject(c, k) : null;
        if (subject != null && agree(subject, verb)) {
          return List.of(new Link(subject, "asserts", verb.first, verb.end, null));
        }
      }
    }
    return participle || startsSentence(c, v) ? last : List.of();
  }

  private static boolean startsSentence(List<Chunk> c, int v) {
    for (int k = 0; k < v; k++) {
      if (c.get(k).kind == Chunk.VERB && !c.get(k).auxiliary) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Chunk x, Chunk verb) {
    boolean gender = x.gender == 0 || verb.gender == 0 || x.gender == verb.gender;
    boolean plural = x.number == 3 || x.number == 2;
    boolean participle = Feature.kind(verb.feature) == Feature.ACTIVE_PARTICIPLE;
    return plural && !participle
        ? verb.number != 1 || verb.gender == 2
        : gender && verb.number != 3;
  }

  /**
   * «أعلنت الوزارة مقتل جنديين», «لفت السفير إلى اتفاق», «أظهرت صور دخول القوات»: what is reported
   * is a noun, with the clauses about it.
   */
  private void reported(List<Chunk> c, int v, List<Scope> out) {
    Chunk verb = c.get(v);
    Chunk subject = verb.hasClass(report | relay) ? subject(c, v) : null;
    if (subject == null) {
      return;
    }
    int end = v + 1;
    boolean event = false;
    boolean about = false;
    while (end < c.size()) {
      Chunk x = c.get(end);
      boolean next =
          x.kind == Chunk.VERB && end - v > 1 && !about
              || x.kind == Chunk.SUBORDINATOR
              || x.kind == Chunk.PUNCT && about && x.particle == '،';
      if (next) {
        break;
      }
      about |= x.kind == Chunk.RELATIVE;
      event |= x.isEvent() || x.isNoun() && x.complement != null && x.complement.isEvent();
      end++;
    }
    if (event) {
      List<Link> links = said(c, subject, assertion(verb), verb, null);
      out.add(new Scope(v + 1, end, links, v));
    }
  }

  /**
   * Where what is said begins: «أن», «إن», a colon or an opening quotation mark behind the verb; -1
   * when nothing is. A clause about the speaker is passed over («قال القيادي الذي أصيب إن»).
   */
  private int opening(List<Chunk> c, int v) {
    boolean about = false;
    for (int k = v + 1; k < c.size() && k - v < 24; k++) {
      Chunk x = c.get(k);
      if (x.kind == Chunk.THAT) {
        return k + 1;
      }
      if (x.kind == Chunk.PUNCT) {
        char mark = (char) x.particle;
        if (mark == ':') {
          return k + 1;
        }
        boolean quote = mark == '"' || mark == '«' || mark == '“' || mark == '”';
        if (quote && c.get(v).hasClass(say)) {
          boolean longer = k + 3 < c.size() && verbSoon(c, k + 1);
          if (longer) {
            return k + 1;
          }
        }
      }
      about |= x.kind == Chunk.RELATIVE && x.particle != Particle.MA;
      about |= x.kind == Chunk.PARTICLE && x.particle == Particle.LAM;
      boolean own =
          x.kind == Chunk.VERB && (!about || x.hasClass(say))
              || x.kind == Chunk.SUBORDINATOR && x.particle != Particle.AS && !about;
      if (own) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean verbSoon(List<Chunk> c, int k) {
    for (int j = k; j < c.size() && j - k < 8; j++) {
      if (c.get(j).kind == Chunk.VERB) {
        return true;
      }
      if (c.get(j).kind == Chunk.PUNCT && c.get(j).particle != '،') {
        return false;
      }
    }
    return false;
  }

  /**
   * «… ، كما قال الوزير», «… ، قال الوزير»: a reporting verb near the end with nothing behind its
   * subject.
   */
  private boolean postposed(List<Chunk> c, int v) {
    boolean cue =
        v > 0 && c.get(v - 1).kind == Chunk.SUBORDINATOR && c.get(v - 1).particle == Particle.AS;
    return cue && v > 2 && c.get(v).hasClass(say);
  }

  private String assertion(Chunk verb) {
    if (verb.hasClass(deny)) {
      return "denies";
    }
    if (verb.hasClass(confirm)) {
      return "confirms";
    }
    if (verb.hasClass(distance)) {
      return "distances";
    }
    return verb.hasClass(expect) ? "expects" : "asserts";
  }

  // --- who speaks
  // --------------------------------------------------------------------------------------------------

  private @Nullable Chunk subject(List<Chunk> c, int v) {
    Chunk behind = subjectBehind(c, v);
    if (behind != null) {
      return behind;
    }
    return subjectBefore(c, v);
  }

  private @Nullable Chunk subjectBehind(List<Chunk> c, int v) {
    for (int k = v + 1; k < c.size() && k - v < 6; k++) {
      Chunk x = c.get(k);
      if (x.isNoun()) {
        boolean governed = (x.clitics & (WordForm.B | WordForm.L | WordForm.K)) != 0;
        if (governed) {
          continue;
        }
        boolean titled = x.complement != null && x.complement.isActor() && !x.isEvent();
        Chunk inner = x.complement;
        Chunk who = x.isActor() || !titled || inner == null ? x : inner;
        return who.isActor() || (x.classes & sourceNoun) != 0 ? agreeing(who, c.get(v)) : null;
      }
      if (x.kind == Chunk.PREPOSITION) {
        k += x.pronoun == 0 && k + 1 < c.size() && c.get(k + 1).isNoun() ? 1 : 0;
        continue;
      }
      boolean skip =
          x.kind == Chunk.TIME
              || x.kind == Chunk.PUNCT && "،,\"«»“”-–()".indexOf((char) x.particle) >= 0;
      if (!skip) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Chunk agreeing(Chunk x, Chunk verb) {
    boolean clash = verb.gender == 1 && x.gender == 2 && x.number == 1 && x.person;
    return clash ? null : x;
  }

  /** «مسؤول قال إن», «الوزير الذي أكد أن», «وكان الوزير قد أعلن أن». */
  private static @Nullable Chunk subjectBefore(List<Chunk> c, int v) {
    if ((c.get(v).clitics & (WordForm.W | WordForm.F)) != 0) {
      return null;
    }
    for (int k = v - 1; k >= 0 && v - k < 8; k--) {
      Chunk x = c.get(k);
      if (x.isActor()) {
        boolean governed =
            (x.clitics & (WordForm.B | WordForm.L | WordForm.K)) != 0
                || k > 0 && c.get(k - 1).kind == Chunk.PREPOSITION;
        if (!governed) {
          return x;
        }
        if (k == v - 1) {
          return x;
        }
        k = k > 0 && c.get(k - 1).kind == Chunk.PREPOSITION ? k - 1 : k;
        continue;
      }
      boolean skip =
          x.kind == Chunk.TIME
              || x.kind == Chunk.PARTICLE
              || x.kind == Chunk.RELATIVE
              || x.kind == Chunk.PREPOSITION
              || x.kind == Chunk.NOUN_PHRASE
              || x.kind == Chunk.VERB && x.auxiliary
              || x.kind == Chunk.PUNCT && x.particle == '،';
      if (!skip) {
        return null;
      }
    }
    return null;
  }

  /** The inner source: «نقلت … عن مسؤول», «علمت … من مصادر», «… نقلا عن مصادر». */
  private @Nullable Chunk inner(List<Chunk> c, int v, int to, Chunk verb) {
    for (int k = v + 1; k + 1 < to && k + 1 < c.size(); k++) {
      Chunk x = c.get(k);
      boolean from = x.kind == Chunk.PREPOSITION && x.pronoun == 0;
      if (!from || !c.get(k + 1).isNoun() || !speaks(c.get(k + 1))) {
        continue;
      }
      boolean relays = verb.hasClass(relay) && x.particle == Particle.AN;
      boolean learns = verb.hasClass(learn) && x.particle == Particle.MIN;
      if (relays || learns) {
        return unwrapped(c.get(k + 1));
      }
    }
    return null;
  }

  // --- how it is said
  // ----------------------------------------------------------------------------------------------

  private @Nullable String medium(Chunk np) {
    return (np.classes & sourceNoun) != 0 ? "document" : null;
  }

  private @Nullable String mediumIn(List<Chunk> c, int v, int opening) {
    int to = opening < 0 ? Math.min(c.size(), v + 8) : opening;
    for (int k = v + 1; k < to; k++) {
      if (c.get(k).isNoun() && (c.get(k).classes & sourceNoun) != 0) {
        return "statement";
      }
    }
    return null;
  }

  // --- carrying
  // ----------------------------------------------------------------------------------------------------

  /** A sentence inside a quotation that goes on belongs to its speaker. */
  private void quotation(List<Chunk> c, List<Scope> out, boolean spoke) {
    boolean opens =
        !c.isEmpty()
            && c.get(0).kind == Chunk.PUNCT
            && "\"«“”".indexOf((char) c.get(0).particle) >= 0;
    int marks = 0;
    for (Chunk x : c) {
      marks += x.kind == Chunk.PUNCT && x.particle == '"' ? 1 : 0;
    }
    // With an even number of straight marks the sentence opens and closes its own.
    inQuotation &= marks == 0 || marks % 2 == 1;
    if (!spoke && out.isEmpty() && !last.isEmpty() && (inQuotation || opens)) {
      out.add(new Scope(0, c.size(), last, -1));
    }
    int depth = inQuotation ? 1 : 0;
    for (Chunk x : c) {
      if (x.kind == Chunk.PUNCT) {
        char mark = (char) x.particle;
        depth =
            mark == '"'
                ? 1 - depth
                : mark == '«' || mark == '“' ? 1 : mark == '»' || mark == '”' ? 0 : depth;
      }
    }
    inQuotation = depth > 0;
  }

  private void remember(List<Scope> out) {
    if (out.isEmpty()) {
      return;
    }
    List<Link> chain = new ArrayList<>();
    for (Scope s : out) {
      if (chain.isEmpty() || s.from() > 0) {
        for (Link l : s.chain()) {
          if (!chain.contains(l)) {
            chain.add(l);
          }
        }
      } else {
        chain.addAll(0, s.chain());
      }
    }
    last =
        chain.size() > 4
            ? List.copyOf(chain.subList(chain.size() - 4, chain.size()))
            : List.copyOf(chain);
  }

  /**
   * The chain for a chunk: every scope that covers it, outermost first; the verb of the event
   * itself is left out.
   */
  public static List<Link> chain(List<Scope> scopes, int chunk) {
    List<Link> out = new ArrayList<>();
    for (Scope s : scopes) {
      if (s.covers(chunk) && s.verb() != chunk) {
        for (Link l : s.chain()) {
          if (out.stream().noneMatch(o -> o.source() == l.source())) {
            out.add(l);
          }
        }
      }
    }
    return out;
  }
}
