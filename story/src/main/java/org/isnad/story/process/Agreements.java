package org.isnad.story.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Ids;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.isnad.story.Days;
import org.isnad.story.Event;
import org.isnad.story.Names;
import org.isnad.story.Names.Likeness;
import org.isnad.story.Told;
import org.isnad.story.Words;
import org.isnad.story.link.Kin;
import org.isnad.story.slot.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Agreements with what they ask for and what was done of it.
 *
 * <p>A provision is a line that stands as content of the agreement (required, promised), or one
 * that the same report tells as still to be done in a sentence that names the agreement. A deed
 * carries out a provision when it is of the same kind, by the obligor, later, and not elsewhere.
 */
final class Agreements {
  private static final int IMPLEMENTATION_DAYS = 730;

  private final Parties parties;
  private List<Event> events = List.of();

  Agreements(Parties parties) {
    this.parties = parties;
  }

  List<Agreement> of(List<Event> all) {
    events = all;
    List<Deal> deals = new ArrayList<>();
    for (Event e : all) {
      List<Told> told = e.told().stream().filter(t -> isDeal(t.statement())).toList();
      if (!told.isEmpty() && (!parties.sides(told).isEmpty() || !e.contents().isEmpty())) {
        deals.add(new Deal(e, told, parties.sides(told), new ArrayList<>()));
      }
    }
    deals.forEach(Agreements::contents);
    all.forEach(e -> e.told().forEach(t -> asked(t, deals)));
    return deals.stream().map(this::agreement).toList();
  }

  /** An agreement in the making. */
  private record Deal(Event event, List<Told> told, Set<String> sides, List<Told> lines) {}

  private static void contents(Deal deal) {
    for (Told t : deal.event().contents()) {
      Force force = t.statement().force();
      if (force == Force.REQUIRED || force == Force.PROMISED) {
        deal.lines().add(t);
      }
    }
  }

  /**
   * A deed still to be done that is told in a sentence about an agreement: that of the same report,
   * else the latest before it between whose sides the doer is.
   */
  private void asked(Told t, List<Deal> deals) {
    Statement s = t.statement();
    boolean asked =
        "required_by_agreement".equals(s.statusDetail())
            || s.status() == Status.FUTURE && Words.has("deal", s.text()) && isDeed(Kin.of(s));
    if (!asked) {
      return;
    }
    Set<String> doers = parties.actors(List.of(t));
    Deal found = null;
    for (Deal deal : deals) {
      boolean same = deal.told().stream().anyMatch(d -> d.report().equals(t.report()));
      LocalDate day = deal.event().day();
      LocalDate published = t.published();
      boolean before = day != null && published != null && !day.isAfter(published);
      if (same || before && !Collections.disjoint(doers, deal.sides())) {
        found = deal;
      }
      if (same) {
        break;
      }
    }
    if (found != null) {
      found.lines().add(t);
    }
  }

  private static boolean isDeal(Statement s) {
    String words = s.instrument() == null ? s.trigger().text() : s.instrument();
    boolean mood = s.status().isFact() || s.status() == Status.NEGATED;
    return Kin.of(s) == Kin.DEAL && mood && !Words.has("truce", words);
  }

  private Agreement agreement(Deal made) {
    Event e = made.event();
    List<Told> deal = made.told();
    List<Provision> provisions = provisions(made.lines(), e.day());
    Set<String> terms = new LinkedHashSet<>();
    for (Told t : deal) {
      String words = t.statement().instrument();
      if (words != null) {
        terms.add(words);
      }
    }
    Slots slots = Slots.of(deal);
    return new Agreement(
        Ids.statement(e.id(), 0, 0, "agreement", 0),
        List.copyOf(parties.sides(deal)),
        List.copyOf(terms),
        slots.days(),
        Thirds.of(deal, parties),
        state(deal, slots, provisions),
        slots.reality().equals("disputed"),
        provisions,
        List.of(e.id()),
        deal.stream().map(Told::id).toList());
  }

  private static String state(List<Told> deal, Slots slots, List<Provision> provisions) {
    if (!provisions.isEmpty() && provisions.stream().allMatch(p -> p.score() == 3)) {
      return "DONE";
    }
    if (provisions.stream().anyMatch(p -> p.score() > 0)) {
      return "PARTLY_DONE";
    }
    if (slots.reality().equals("denied")) {
      return "DENIED";
    }
    boolean signed =
        deal.stream().anyMatch(t -> t.statement().type() == org.isnad.core.event.EventType.SUPPORT);
    boolean rumour =
        deal.stream()
            .allMatch(
                t ->
                    t.statement().attribution().stream()
                        .anyMatch(s -> s.kind().equals("unspecified")));
    return rumour ? "RUMOURED" : signed ? "SIGNED" : "AGREED";
  }

  private List<Provision> provisions(List<Told> lines, @Nullable LocalDate day) {
    List<List<Told>> groups = new ArrayList<>();
    for (Told line : lines) {
      List<Told> group = null;
      for (List<Told> g : groups) {
        if (sameProvision(g.get(0).statement(), line.statement())) {
          group = g;
          break;
        }
      }
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(line);
    }
    return groups.stream().map(g -> provision(g, day)).toList();
  }

  private static boolean isDeed(Kin kin) {
    return switch (kin) {
      case WITHDRAWAL, RELEASE, DISARM, ACCESS, AID, MOBILIZE, CALM -> true;
      default -> false;
    };
  }

  private static boolean sameProvision(Statement a, Statement b) {
    return Kin.of(a) == Kin.of(b)
        && meet(a.actor(), b.actor())
        && notElsewhere(a.place(), b.place());
  }

  /** No named actor of one is shut out by the other's; who is not named may be anybody. */
  private static boolean meet(List<Participant> a, List<Participant> b) {
    for (Participant p : a) {
      if (Names.best(p, b) == Likeness.OTHER) {
        return false;
      }
    }
    return true;
  }

  private static boolean notElsewhere(@Nullable EventPlace a, @Nullable EventPlace b) {
    return a == null
        || b == null
        || a.resolvedPlace().equals(b.resolvedPlace())
        || !a.precision().equals(b.precision());
  }

  private Provision provision(List<Told> group, @Nullable LocalDate agreed) {
    List<Provision.Wording> wordings = new ArrayList<>();
    for (Told t : group) {
      Statement s = t.statement();
      String force = s.force() == null ? s.status().word() : s.force().word();
      List<String> by = List.copyOf(parties.actors(List.of(t)));
      List<String> to = s.recipient().stream().map(Participant::identifierText).toList();
      String place = s.place() == null ? "" : s.place().resolvedPlace();
      wordings.add(new Provision.Wording(by, to, place, force, s.text(), List.of(t.id())));
    }
    List<Step> steps = steps(group, agreed);
    int score = steps.stream().mapToInt(s -> score(s.state())).max().orElse(0);
    boolean refused = steps.stream().anyMatch(s -> s.state().equals("REFUSED"));
    boolean disputed =
        refused && score > 0 || steps.stream().anyMatch(s -> s.state().equals("DISPUTED"));
    String state =
        disputed
            ? "DISPUTED"
            : score == 3 ? "DONE" : score == 2 ? "PARTIAL" : score == 1 ? "BEGUN" : "PENDING";
    return new Provision(
        Kin.of(group.get(0).statement()).name(),
        List.copyOf(parties.actors(group)),
        wordings,
        state,
        score,
        steps);
  }

  private static int score(String state) {
    return switch (state) {
      case "DONE" -> 3;
      case "PARTIAL" -> 2;
      case "BEGUN" -> 1;
      default -> 0;
    };
  }

  private List<Step> steps(List<Told> group, @Nullable LocalDate agreed) {
    Statement asked = group.get(0).statement();
    Kin kin = Kin.of(asked);
    Set<String> obligors = parties.actors(group);
    List<Step> steps = new ArrayList<>();
    for (Event e : events) {
      LocalDate day = e.day();
      boolean later =
          agreed == null
              || day == null
              || !day.isBefore(agreed) && day.isBefore(agreed.plusDays(IMPLEMENTATION_DAYS));
      List<Told> deeds =
          e.told().stream()
              .filter(t -> Kin.of(t.statement()) == kin)
              .filter(
                  t -> t.statement().status().isFact() || t.statement().status() == Status.NEGATED)
              .filter(t -> notElsewhere(asked.place(), t.statement().place()))
              .toList();
      Set<String> doers = parties.actors(deeds);
      boolean theirs =
          doers.isEmpty() ? samePlace(asked, deeds) : !Collections.disjoint(doers, obligors);
      if (later && !deeds.isEmpty() && theirs) {
        Days days = Slots.of(deeds).days();
        List<String> ids = deeds.stream().map(Told::id).toList();
        steps.add(new Step(state(deeds), e.id(), days.unknown() ? new Days(null, day) : days, ids));
      }
    }
    return steps;
  }

  private static boolean samePlace(Statement asked, List<Told> deeds) {
    return asked.place() != null
        && deeds.stream()
            .map(t -> t.statement().place())
            .anyMatch(p -> p != null && p.resolvedPlace().equals(asked.place().resolvedPlace()));
  }

  private static String state(List<Told> deeds) {
    boolean no = deeds.stream().anyMatch(t -> t.statement().status() == Status.NEGATED);
    boolean yes = deeds.stream().anyMatch(t -> t.statement().status().isFact());
    if (no) {
      return yes ? "DISPUTED" : "REFUSED";
    }
    boolean begun = deeds.stream().allMatch(t -> isBegun(t.statement()));
    if (begun) {
      return "BEGUN";
    }
    return deeds.stream().allMatch(t -> Words.has("part", t.statement().text()))
        ? "PARTIAL"
        : "DONE";
  }

  private static boolean isBegun(Statement s) {
    return "begun".equals(s.statusDetail())
        || s.status() == Status.ONGOING
        || Words.has("begin", s.trigger().text());
  }
}
