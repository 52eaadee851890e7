package org.isnad.core.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.event.Draft;
import org.isnad.core.event.EventType;
import org.isnad.core.language.Chunk;
import org.isnad.core.language.arabic.Latin;
import org.isnad.core.language.arabic.Particle;
import org.isnad.core.language.arabic.WordForm;
import org.isnad.core.lexicon.Lexicon;
import org.isnad.core.text.Letters;
import org.isnad.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people and lengths of truces that a sentence gives, each put to the event it is about.
 *
 * <ul>
 *   <li>what is counted is told by its noun («3 قتلى», «17 أسيرا»), by the verb or noun over it
 *       («قتل سبعة», «إصابة عشرة») or by the event («أفرجت عن ستة»)
 *   <li>«أكثر من», «ما لا يقل عن», «على الأقل» give the least, «أقل من» the most, «بين 10 و15»
 *       both; «نحو» gives the number as it stands, «عشرات» none; a dual counts two
 *   <li>a part of those counted before («بينهم خمسة أطفال») is no count of its own
 *   <li>days, hours, weeks and months behind the noun for a truce are its length
 * </ul>
 */
final class Quantities {
  private static final int TRUCE_REACH = 4;

  private static final List<String> OPEN =
      List.of("ما لا يقل", "اكثر من", "ازيد من", "اكبر من", "ما يزيد", "ما يربو");

  private static final Set<String> CROWDS = Set.of("عشرات", "مئات", "الاف", "ملايين");

  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> HEADS = new HashMap<>();

  static {
    words(VERBS, "dead", "قتل;استشهد;اغتال;أعدم;ذبح;صفى;لقي");
    words(VERBS, "wounded", "أصاب;جرح");
    words(VERBS, "detained", "اعتقل;احتجز;أوقف;أسر;سجن");
    words(VERBS, "hostages", "خطف;اختطف");
    words(VERBS, "displaced", "نزح;شرد;هجر;تشرد");
    words(NOUNS, "dead", "مقتل;مصرع;استشهاد;اغتيال;إعدام;قتل");
    words(NOUNS, "wounded", "إصابة;جرح");
    words(NOUNS, "detained", "اعتقال;احتجاز;توقيف;أسر");
    words(NOUNS, "hostages", "خطف;اختطاف");
    words(NOUNS, "displaced", "نزوح;تشريد;تهجير");
    words(HEADS, "dead", "قتيل;شهيد;صريع");
    words(HEADS, "wounded", "جريح;مصاب");
    words(HEADS, "casualties", "ضحية");
    words(HEADS, "detained", "معتقل;محتجز;موقوف;أسير;سجين");
    words(HEADS, "hostages", "رهينة;مختطف;مخطوف");
    words(HEADS, "displaced", "نازح;لاجئ;مهجر;مشرد");
  }

  private static final Map<String, Set<EventType>> TYPES =
      Map.of(
          "dead", Set.of(EventType.ASSAULT),
          "wounded", Set.of(EventType.ASSAULT),
          "casualties", Set.of(EventType.ASSAULT),
          "detained", Set.of(EventType.COERCE, EventType.ASSAULT),
          "released", Set.of(EventType.RETREAT),
          "hostages", Set.of(EventType.ASSAULT, EventType.RETREAT, EventType.AID),
          "displaced", Set.of(EventType.ASSAULT, EventType.COERCE),
          "forces", Set.of(EventType.MOBILIZE, EventType.RETREAT));

  private static void words(Map<String, String> to, String kind, String lemmas) {
    for (String lemma : lemmas.split(";")) {
      to.put(Letters.fold(lemma), kind);
    }
  }

  private final Lexicon lexicon;
  private final long truce;
  private final long forces;
  private Tokens t = new Tokens();
  private String text = "";

  Quantities(Lexicon lexicon) {
    this.lexicon = lexicon;
    truce = lexicon.nounClass("truce");
    forces = lexicon.nounClass("forces");
  }

  void begin(Tokens tokens, String text) {
    this.t = tokens;
    this.text = text;
  }

  /** Adds what the sentence counts to its events. */
  void find(List<Resolved> events, List<Chunk> chunks) {
    if (events.isEmpty()) {
      return;
    }
    String governor = null;
    int governed = -1;
    for (int k = 0; k < chunks.size(); k++) {
      Chunk c = chunks.get(k);
      if (c.kind == Chunk.VERB && !c.auxiliary) {
        governor = VERBS.get(lemma(c));
        governed = k + 1;
      } else if (c.kind == Chunk.THAT || c.kind == Chunk.RELATIVE || c.kind == Chunk.SUBORDINATOR) {
        governor = null;
      }
      for (Chunk at = c.isNoun() ? c : null; at != null; at = at.complement) {
        if (opensRange(chunks, k)) {
          governed += governed == k - 1 ? 2 : 0;
        } else if (counts(at) && !partOfThose(chunks, k)) {
          count(events, chunks, k, at, governor, k == governed);
        } else if (NOUNS.containsKey(lemma(at))) {
          governor = NOUNS.get(lemma(at));
          governed = at.complement == null ? k + 1 : k;
        }
      }
    }
    for (Resolved r : events) {
      length(r, chunks);
    }
  }

  private String lemma(Chunk c) {
    return c.lexeme < 0
        ? ""
        : Letters.fold(lexicon.string(lexicon.lexemes.get(c.lexeme, Lexicon.LEX_LEMMA)));
  }

  /** A number, a word such as «عشرات», or a dual without article. */
  private boolean counts(Chunk c) {
    boolean dual = c.number == 2 && !c.definite && c.pronoun == 0;
    return c.quantity > 0 || c.vague || dual || CROWDS.contains(t.word(c.head));
  }

  /** «بينهم خمسة أطفال», «من بينهم امرأتان». */
  private static boolean partOfThose(List<Chunk> chunks, int k) {
    Chunk before = k > 0 ? chunks.get(k - 1) : null;
    return before != null
        && before.kind == Chunk.PREPOSITION
        && before.pronoun != 0
        && (before.particle == Particle.BAYN || before.particle == Particle.MIN);
  }

  /** The first number of «بين 10 و15 مسلحا». */
  private static boolean opensRange(List<Chunk> chunks, int k) {
    Chunk next = k > 0 && k + 1 < chunks.size() ? chunks.get(k + 1) : null;
    return next != null
        && chunks.get(k - 1).kind == Chunk.PREPOSITION
        && chunks.get(k - 1).particle == Particle.BAYN
        && chunks.get(k).quantity > 0
        && next.quantity > chunks.get(k).quantity
        && (next.clitics & WordForm.W) != 0;
  }

  private void count(
      List<Resolved> events,
      List<Chunk> chunks,
      int k,
      Chunk c,
      @Nullable String governor,
      boolean adjacent) {
    for (Resolved r : events) {
      boolean recipient = r.draft.recipient.contains(c);
      if (recipient || r.draft.actor.contains(c)) {
        String kind = recipient ? ofEvent(r.draft, c, governor) : HEADS.get(lemma(c));
        if (kind != null && fits(kind, r.draft)) {
          add(r, kind, c, least(chunks, k), recipient ? "recipient" : "actor");
          return;
        }
      }
    }
    String kind = HEADS.get(lemma(c));
    kind = kind == null && adjacent ? governor : kind;
    kind = kind == null && (c.classes & forces) != 0 && c.quantity > 0 ? "forces" : kind;
    Resolved about = kind == null ? null : about(events, kind, c);
    if (about != null && kind != null) {
      add(about, kind, c, least(chunks, k), null);
    }
  }

  private @Nullable String ofEvent(Draft d, Chunk c, @Nullable String governor) {
    String mode = d.mode == null ? "" : d.mode;
    String head = HEADS.get(lemma(c));
    return switch (mode) {
      case "release" -> "released";
      case "arrest" -> "detained";
      case "abduct" -> "detained".equals(governor) ? governor : "hostages";
      default -> head != null ? head : governor != null ? governor : VERBS.get(lemma(d.trigger));
    };
  }

  private static boolean fits(String kind, Draft d) {
    return TYPES.getOrDefault(kind, Set.of()).contains(d.type);
  }

  /** The last event before the count that such a count can be about, else the first behind it. */
  private static @Nullable Resolved about(List<Resolved> events, String kind, Chunk c) {
    Resolved found = null;
    for (Resolved r : events) {
      boolean before = r.draft.firstToken <= c.first;
      if (fits(kind, r.draft) && r.draft.contentOf == null && (before || found == null)) {
        found = r;
      }
    }
    return found;
  }

  /** The first number of «بين 10 و15 مسلحا», when the count of chunk k is the second. */
  private static @Nullable Chunk least(List<Chunk> chunks, int k) {
    return k > 1 && opensRange(chunks, k - 1) ? chunks.get(k - 1) : null;
  }

  private void add(Resolved r, String kind, Chunk c, @Nullable Chunk least, @Nullable String side) {
    String said = Latin.raw(c, t);
    Long low = c.quantity > 0 ? (Long) c.quantity : c.number == 2 && !c.vague ? (Long) 2L : null;
    Long high = low;
    int start = Latin.rawStart(c, t);
    boolean crowd = CROWDS.contains(t.word(c.head)) && c.complement != null;
    int end = Math.max(c.first, (crowd && c.complement != null ? c.complement : c).headEnd - 1);
    boolean atLeast =
        c.end + 1 < t.count
            && t.word(c.end + 1).equals("الاقل")
            && Letters.fold(t.word(c.end)).equals("علي");
    if (least != null) {
      low = least.quantity;
      start = t.rawStart[least.first - 1];
    } else if (said.startsWith("اقل من")) {
      low = null;
    } else if (atLeast || OPEN.stream().anyMatch(said::startsWith) || said.contains("علي الاقل")) {
      high = null;
      end = atLeast ? c.end + 1 : end;
    }
    r.quantities.add(new Quantity(kind, low, high, text.substring(start, t.rawEnd[end]), side));
  }

  private String words(Chunk c) {
    return text.substring(Latin.rawStart(c, t), t.rawEnd[Math.max(c.first, c.headEnd - 1)]);
  }

  /** «هدنة لمدة ثلاثة أيام», «وقف لإطلاق النار مدته 72 ساعة», «هدنة من أسبوع». */
  private void length(Resolved r, List<Chunk> chunks) {
    int from = truceAt(r.draft, chunks);
    if (from < 0) {
      return;
    }
    boolean told = false;
    for (int k = from; k < chunks.size() && k - from <= TRUCE_REACH; k++) {
      Chunk c = chunks.get(k);
      if (c.kind == Chunk.VERB || c.kind == Chunk.THAT || c.kind == Chunk.SUBORDINATOR) {
        return;
      }
      told |= c.kind == Chunk.PREPOSITION && c.particle == Particle.MIN;
      for (Chunk at = c.isNoun() ? c : null; at != null; at = at.complement) {
        String lemma = lemma(at);
        told |= lemma.equals("مده");
        String unit = unit(lemma);
        boolean single = told && at.number == 1 && !at.definite;
        if (unit != null && (at.quantity > 0 || at.number == 2 && !at.definite || single)) {
          long n = at.quantity > 0 ? at.quantity : at.number == 2 ? 2 : 1;
          boolean days = lemma.equals("اسبوع");
          long value = days ? 7 * n : n;
          r.quantities.add(new Quantity(unit, value, value, words(at), null));
          return;
        }
      }
    }
  }

  /** Number of the chunk in which the truce of an event stands; -1 when it is about none. */
  private int truceAt(Draft d, List<Chunk> chunks) {
    for (int k = 0; k < chunks.size(); k++) {
      for (Chunk at = chunks.get(k); at != null; at = at.complement) {
        boolean own = at == d.instrument || at == d.trigger || k >= d.at && k - d.at <= 3;
        if (own && at.isNoun() && (at.classes & truce) != 0) {
          return k;
        }
      }
    }
    return -1;
  }

  private static @Nullable String unit(String lemma) {
    return switch (lemma) {
      case "يوم", "اسبوع" -> "days";
      case "ساعه" -> "hours";
      case "شهر" -> "months";
      default -> null;
    };
  }
}
