package org.isnad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Status;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/**
 * A made-up world whose truth is known: conflicts with their sides and towns, events that happened,
 * and what thirty outlets tell of them, each with its own gaps and errors.
 *
 * <p>The same sides do like things every few days, which is what makes linking hard. Noise: no date
 * or a vague one, a day off, no place or a wider one, a side left out, named by its state, spelt
 * another way or swapped, another code of the family, other counts, reprints.
 */
final class StoryWorld {
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final int OUTLETS = 30;

  private record Side(
      String name, String arabic, List<String> spellings, String code, String sector) {}

  private record Town(String name, String arabic, double lat, double lon) {}

  private record Conflict(String code, List<Side> sides, List<Town> towns) {}

  private record Act(EventType type, @Nullable String mode, List<String> codes, String word) {}

  private record Happening(
      String id,
      Conflict conflict,
      Act act,
      List<Side> sides,
      Town town,
      LocalDate day,
      long dead) {}

  private static final List<Act> ACTS =
      List.of(
          new Act(EventType.ASSAULT, "heavy-weapons", List.of("194", "190"), "قصف"),
          new Act(EventType.ASSAULT, "firearms", List.of("193", "190"), "اشتباكات"),
          new Act(EventType.ASSAULT, "aerial", List.of("195", "190"), "غارة"),
          new Act(EventType.CONSULT, null, List.of("040", "046", "042"), "محادثات"),
          new Act(EventType.AGREE, null, List.of("057", "0871"), "هدنة"),
          new Act(EventType.RETREAT, "withdraw", List.of("0874"), "انسحاب"),
          new Act(EventType.RETREAT, "release", List.of("0841"), "إفراج"),
          new Act(EventType.ACCUSE, "allege", List.of("112", "110"), "اتهام"),
          new Act(EventType.THREATEN, null, List.of("138", "130"), "تهديد"),
          new Act(EventType.MOBILIZE, "troops", List.of("154", "150"), "حشد"));

  private static final List<String> FIRST =
      List.of("لواء", "جبهة", "حركة", "كتائب", "تجمع", "مجلس", "قوة", "تحالف");
  private static final List<String> SECOND =
      List.of(
          "الوادي", "الساحل", "الفجر", "النسور", "الرمال", "الجبل", "الميثاق", "السهل", "الينابيع");
  private static final List<String> TOWNS =
      List.of(
          "عين الرمل",
          "وادي سلمى",
          "تل قمح",
          "بئر غانم",
          "رأس الريم",
          "دار البحر",
          "قصر نوال",
          "سد الزيتون");
  private static final List<String> FILLERS =
      List.of(
          "في وقت متأخر",
          "بحسب ما أفاد سكان",
          "بعد ساعات من الهدوء",
          "وسط أجواء متوترة",
          "للمرة الثانية",
          "في تطور جديد",
          "كما ذكرت التقارير",
          "عقب أيام من التوتر");

  private final Random random;
  private final List<Told> told = new ArrayList<>();
  private final Map<String, String> truth = new HashMap<>();
  private int reports;

  private StoryWorld(long seed) {
    random = new Random(seed);
  }

  /** A world of about so many events; the same seed gives the same world. */
  static StoryWorld of(int events, long seed) {
    StoryWorld world = new StoryWorld(seed);
    world.tell(events);
    return world;
  }

  /** Statements in the order of publication. */
  List<Told> told() {
    return told;
  }

  /** The event that each statement really tells of. */
  Map<String, String> truth() {
    return truth;
  }

  private void tell(int events) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < Math.max(4, events / 60); i++) {
      conflicts.add(conflict(i));
    }
    Map<LocalDate, List<Told>> byDay = new TreeMap<>();
    for (int e = 0; e < events; e++) {
      Happening h = happening(e, conflicts.get(random.nextInt(conflicts.size())), events);
      int times = 1 + (int) (30 * Math.pow(random.nextDouble(), 3));
      Told wire = null;
      for (int i = 0; i < Math.min(30, times); i++) {
        Told t = wire != null && chance(0.2) ? reprint(wire) : telling(h);
        wire = wire == null || chance(0.3) ? t : wire;
        truth.put(t.id(), h.id());
        LocalDate day = t.published() == null ? h.day() : t.published();
        byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(t);
      }
    }
    byDay.values().forEach(told::addAll);
  }

  private Conflict conflict(int i) {
    String code =
        String.valueOf(new char[] {(char) ('A' + i / 26 % 26), (char) ('A' + i % 26), 'X'});
    List<Side> sides = new ArrayList<>();
    for (int s = 0; s < 5; s++) {
      String arabic = one(FIRST) + " " + one(SECOND) + " " + arabicNumber(i * 5 + s);
      sides.add(
          new Side(
              "Group " + i + "-" + s, arabic, spellings(arabic), code, s == 0 ? "GOV" : "REB"));
    }
    List<Town> towns = new ArrayList<>();
    for (int t = 0; t < 6; t++) {
      String name = TOWNS.get((i + t) % TOWNS.size());
      towns.add(new Town("Town " + i + "-" + t, name, 10 + i + t * 0.7, 20 + i + t * 0.6));
    }
    return new Conflict(code, sides, towns);
  }

  private static String arabicNumber(int n) {
    String letters = "بتجحدرسشعفكلمن";
    return "ال"
        + letters.charAt(n % 14)
        + letters.charAt(n / 14 % 14)
        + letters.charAt(n / 3 % 14)
        + letters.charAt(n / 7 % 14);
  }

  private static List<String> spellings(String arabic) {
    return List.of(arabic, arabic.replace("ك", "ق"), arabic.replace("س", "ص"));
  }

  private Happening happening(int id, Conflict conflict, int events) {
    Act act = one(ACTS);
    Side a = one(conflict.sides());
    Side b = one(conflict.sides());
    while (b.equals(a)) {
      b = one(conflict.sides());
    }
    LocalDate day = BEGIN.plusDays(random.nextInt(Math.max(120, events / 2)));
    return new Happening(
        "truth-" + id,
        conflict,
        act,
        List.of(a, b),
        one(conflict.towns()),
        day,
        random.nextInt(12));
  }

  private Told telling(Happening h) {
    LocalDate published = h.day().plusDays((int) (6 * Math.pow(random.nextDouble(), 3)));
    String report = Ids.report("outlet", null, h.id(), String.valueOf(reports++));
    List<Participant> actor = new ArrayList<>();
    List<Participant> recipient = new ArrayList<>();
    boolean mutual = h.act().type() == EventType.AGREE || h.act().type() == EventType.CONSULT;
    boolean swapped = chance(0.03);
    for (int s = 0; s < 2; s++) {
      if (!chance(s == 0 ? 0.08 : 0.15)) {
        boolean asActor = mutual || (s == 0) != swapped;
        (asActor ? actor : recipient).add(participant(h.sides().get(s)));
      }
    }
    Town town = chance(0.05) ? one(h.conflict().towns()) : h.town();
    String text =
        h.act().word()
            + " "
            + names(actor)
            + " "
            + names(recipient)
            + " "
            + one(FILLERS)
            + " "
            + one(FILLERS);
    Statement s =
        new Statement(
            Ids.statement(report, 0, 4, h.act().type().name(), 0),
            report,
            h.act().type(),
            h.act().mode(),
            List.of(),
            chance(0.85) ? h.act().codes().get(0) : one(h.act().codes()),
            h.act().type().scale(h.act().mode()),
            actor,
            recipient,
            List.of(),
            date(h.day(), published),
            chance(0.35) ? null : place(h.conflict(), town),
            chance(0.04) ? Status.NEGATED : Status.OCCURRED,
            null,
            h.act().word().equals("هدنة") ? "هدنة" : null,
            quantities(h),
            attribution(),
            text,
            0,
            0,
            text.length(),
            new Statement.Trigger(h.act().word(), 0, h.act().word().length()),
            null,
            null,
            null,
            "made",
            1);
    return new Told(s, "outlet " + random.nextInt(OUTLETS), published, List.of(), report);
  }

  private Told reprint(Told wire) {
    String report = Ids.report("reprint", null, wire.report(), String.valueOf(reports++));
    Statement w = wire.statement();
    Statement s =
        new Statement(
            Ids.statement(report, 0, 4, w.type().name(), 0),
            report,
            w.type(),
            w.mode(),
            w.context(),
            w.cameo(),
            w.eventScale(),
            w.actor(),
            w.recipient(),
            w.third(),
            w.date(),
            w.place(),
            w.status(),
            w.statusDetail(),
            w.instrument(),
            w.quantities(),
            w.attribution(),
            w.text(),
            w.sequence(),
            w.start(),
            w.end(),
            w.trigger(),
            null,
            null,
            null,
            w.rule(),
            1);
    return new Told(
        s, "outlet " + random.nextInt(OUTLETS), wire.published(), List.of(), wire.cluster());
  }

  private Participant participant(Side side) {
    if (side.sector().equals("GOV") && chance(0.2)) {
      return person(side, "State " + side.code(), "دولة", side.code());
    }
    if (chance(0.08)) {
      return person(side, "gunmen", null, null);
    }
    if (chance(0.15)) {
      String spelling = one(side.spellings());
      return new Participant(
          "Transliterated " + spelling,
          null,
          null,
          List.of(),
          spelling,
          List.of(),
          0,
          1,
          Basis.STATED,
          null,
          null,
          null);
    }
    return person(side, side.name(), side.arabic(), side.code());
  }

  private static Participant person(
      Side side, String name, @Nullable String arabic, @Nullable String code) {
    return new Participant(
        name,
        arabic,
        code,
        List.of(arabic != null && arabic.equals("دولة") ? "GOV" : side.sector()),
        arabic == null ? "مسلحون" : arabic,
        List.of(),
        0,
        1,
        Basis.STATED,
        null,
        null,
        null);
  }

  private EventDate date(LocalDate day, LocalDate published) {
    if (chance(0.2)) {
      return EventDate.UNKNOWN;
    }
    if (chance(0.08)) {
      LocalDate from = day.withDayOfMonth(1);
      return new EventDate(
          from, from.plusMonths(1).minusDays(1), "month", "some_day", "شهر", Basis.STATED);
    }
    if (chance(0.08)) {
      return new EventDate(
          published.minusDays(7), published, "days", "some_day", "الأسبوع الماضي", Basis.PUBLISHED);
    }
    LocalDate told = chance(0.05) ? day.plusDays(random.nextBoolean() ? 1 : -1) : day;
    return new EventDate(told, told, "day", "some_day", "يوم", Basis.STATED);
  }

  private EventPlace place(Conflict conflict, Town town) {
    if (chance(0.12)) {
      return new EventPlace(
          "Country " + conflict.code(),
          "البلد",
          conflict.code(),
          null,
          null,
          "country",
          Basis.STATED);
    }
    return new EventPlace(
        town.name(), town.arabic(), conflict.code(), town.lat(), town.lon(), "city", Basis.STATED);
  }

  private List<Quantity> quantities(Happening h) {
    if (h.act().type() != EventType.ASSAULT || chance(0.4)) {
      return List.of();
    }
    long n = chance(0.2) ? h.dead() + random.nextInt(3) : h.dead();
    return List.of(new Quantity("dead", n, n, n + " قتلى", "recipient"));
  }

  private List<Source> attribution() {
    if (chance(0.6)) {
      return List.of();
    }
    return List.of(
        new Source(
            "security source",
            null,
            "مصدر أمني",
            List.of(),
            0,
            1,
            "anonymous",
            "asserts",
            "قال",
            null));
  }

  private static String names(List<Participant> side) {
    return String.join(" و", side.stream().map(Participant::entityText).toList());
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
