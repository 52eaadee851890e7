package org.isnad.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Lexicon;
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
  private final long say;
  private final long deny;
  private final long confirm;
  private final long distance;
  private final long expect;
  private final long relay;
  private final long learn;
  private final long sourceNoun;
  private final long report;

  private List<Link> last = List.of();
  private boolean inQuotation;

  public Attributions(Lexicon lexicon) {
    say = lexicon.verbClass("say");
    deny = lexicon.verbClass("deny");
    confirm = lexicon.verbClass("confirm");
    distance = lexicon.verbClass("distance");
    expect = lexicon.verbClass("expect");
    relay = lexicon.verbClass("relay");
    learn = lexicon.verbClass("learn");
    sourceNoun = lexicon.nounClass("source");
    report = lexicon.verbClass("report");
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
    headline(c, out);
    according(c, out);
    boolean spoke = false;
    for (int v = 0; v < c.size(); v++) {
      Chunk x = c.get(v);
      if (x.kind == Chunk.VERB && x.hasClass(say | learn | relay) && !x.mustBePassive) {
        spoke |= verb(c, v, out, same);
      }
    }
    quotation(c, out, spoke);
    remember(out);
    return out;
  }

  /** Tells whether two chunks name one source of the report. */
  public interface SameSource {
    boolean same(Chunk a, Chunk b);
  }

  // --- the cues
  // ----------------------------------------------------------------------------------------------------

  /** A title or paragraph of the form «name: …». */
  private void headline(List<Chunk> c, List<Scope> out) {
    if (c.size() > 2
        && c.get(0).isActor()
        && c.get(1).kind == Chunk.PUNCT
        && c.get(1).particle == ':') {
      out.add(
          new Scope(
              2,
              c.size(),
              List.of(new Link(c.get(0), "asserts", c.get(1).first, c.get(1).end, null)),
              -1));
    }
  }

  private void according(List<Chunk> c, List<Scope> out) {
    for (int k = 0; k + 1 < c.size(); k++) {
      Chunk x = c.get(k);
      if (x.kind != Chunk.PREPOSITION || x.particle != Particle.ACCORDING) {
        continue;
      }
      Chunk np = c.get(k + 1);
      boolean verbal = np.kind == Chunk.VERB;
      if (np.isNoun() && speaks(np)) {
        Chunk source = unwrapped(np);
        out.add(
            new Scope(
                0, c.size(), List.of(new Link(source, "asserts", x.first, x.end, medium(np))), -1));
      } else if (verbal) {
        Chunk subject = subjectBehind(c, k + 1);
        if (subject != null) {
          out.add(
              new Scope(
                  0, k, List.of(new Link(subject, assertion(np), np.first, np.end, null)), k + 1));
        }
      }
    }
  }

  private boolean speaks(Chunk np) {
    return np.isActor()
        || (np.classes & sourceNoun) != 0
        || np.complement != null && np.complement.isActor();
  }

  /** «بيان صادر عن الجيش» stays the statement; «قول المسؤول», «تصريحات المسؤول» is the official. */
  private static Chunk unwrapped(Chunk np) {
    return !np.isActor() && np.complement != null && np.complement.isActor() ? np.complement : np;
  }

  private boolean verb(List<Chunk> c, int v, List<Scope> out, SameSource same) {
    Chunk verb = c.get(v);
    int opening = opening(c, v);
    boolean post = opening < 0 && postposed(c, v);
    if (opening < 0 && !post) {
      reported(c, v, out);
      return false;
    }
    List<Link> links = new ArrayList<>();
    Chunk subject = subject(c, v);
    String assertion = assertion(verb);
    if (subject != null) {
      links.add(new Link(subject, assertion, verb.first, verb.end, mediumIn(c, v, opening)));
    }
    Chunk inner = inner(c, v, opening < 0 ? c.size() : opening, verb);
    if (inner != null) {
      links.add(new Link(inner, "asserts", verb.first, verb.end, null));
    }
    int from = opening < 0 ? 0 : opening;
    int to = opening < 0 ? v : c.size();
    if (subject == null) {
      if (last.isEmpty() || v > 2 && !startsSentence(c, v)) {
        return false;
      }
      List<Link> chain = new ArrayList<>(last);
      out.add(new Scope(from, to, chain, v));
      return true;
    }
    if (!last.isEmpty()
        && links.size() == 1
        && same.same(subject, last.get(last.size() - 1).source())
        && last.size() > 1) {
      links = new ArrayList<>(last.subList(0, last.size() - 1));
      links.add(new Link(subject, assertion, verb.first, verb.end, null));
    }
    out.add(new Scope(from, to, links, v));
    return true;
  }

  /** «أعلنت الوزارة مقتل جنديين», «أظهرت صور دخول القوات»: what is reported is a noun. */
  private void reported(List<Chunk> c, int v, List<Scope> out) {
    Chunk verb = c.get(v);
    Chunk subject = verb.hasClass(report) ? subject(c, v) : null;
    if (subject == null) {
      return;
    }
    int end = v + 1;
    boolean event = false;
    while (end < c.size() && (c.get(end).kind != Chunk.VERB || end - v < 2)) {
      event |= c.get(end).isEvent();
      end++;
    }
    if (event) {
      Link link = new Link(subject, assertion(verb), verb.first, verb.end, null);
      out.add(new Scope(v + 1, end, List.of(link), v));
    }
  }

  private static boolean startsSentence(List<Chunk> c, int v) {
    for (int k = 0; k < v; k++) {
      if (c.get(k).kind == Chunk.VERB && !c.get(k).auxiliary) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where what is said begins: «أن», «إن», a colon or an opening quotation mark behind the verb; -1
   * when nothing is.
   */
  private int opening(List<Chunk> c, int v) {
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
        boolean quote = (mark == '"' || mark == '«' || mark == '“' || mark == '”') && k > v;
        if (quote && c.get(v).hasClass(say)) {
          boolean longer = k + 3 < c.size() && verbSoon(c, k + 1);
          if (longer) {
            return k + 1;
          }
        }
      }
      if (x.kind == Chunk.VERB && !x.hasClass(say)
          || x.kind == Chunk.SUBORDINATOR && x.particle != Particle.AS) {
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
        return x.isActor() || (x.classes & sourceNoun) != 0 ? agreeing(x, c.get(v)) : null;
      }
      if (x.kind == Chunk.PREPOSITION) {
        k++;
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
      if (x.kind != Chunk.PREPOSITION || !c.get(k + 1).isNoun() || !speaks(c.get(k + 1))) {
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
