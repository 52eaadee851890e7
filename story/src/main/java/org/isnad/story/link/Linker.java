package org.isnad.story.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/**
 * Decides which event a statement tells of.
 *
 * <p>A statement joins the event with the statement it fits best, if that fit is good enough and if
 * few of the event's other statements exclude it. A fit a little weaker is enough when no other
 * event comes near. Everything between «perhaps» and «surely» stays apart and is named as possible.
 *
 * <p>A statement that surely belongs to two events shows that they are one, if theirs go together.
 */
public final class Linker {
  private static final double MOST_VETOES = 0.5;
  private static final int MOST_POSSIBLE = 3;

  /** How far a weaker fit must stand above the next. */
  private static final int CLEAR = 3;

  private Linker() {}

  private record Fit(Candidate event, int points, List<String> reasons, boolean held) {}

  /** The event of a statement among those that may be its own. */
  public static Decision decide(Told told, Collection<Candidate> candidates) {
    List<Fit> fits = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Fit fit = fit(told, candidate);
      if (fit != null) {
        fits.add(fit);
      }
    }
    fits.sort(Comparator.comparingInt(Fit::points).reversed().thenComparing(f -> f.event().id()));
    if (fits.isEmpty() || !joins(fits)) {
      return new Decision(null, 0, List.of(), List.of(), possible(fits));
    }
    Fit best = fits.get(0);
    List<Fit> rest = fits.subList(1, fits.size());
    List<Fit> same = rest.stream().filter(f -> merges(best, f)).toList();
    return new Decision(
        best.event().id(),
        best.points(),
        best.reasons(),
        same.stream().map(f -> f.event().id()).toList(),
        possible(rest.stream().filter(f -> !same.contains(f)).toList()));
  }

  private static boolean joins(List<Fit> fits) {
    Fit best = fits.get(0);
    if (!best.held()) {
      return false;
    }
    boolean clear = fits.size() == 1 || best.points() - fits.get(1).points() >= CLEAR;
    return best.points() >= Pairing.LINK || clear && best.points() >= Pairing.LINK_ALONE;
  }

  private static boolean merges(Fit best, Fit other) {
    if (other.points() < Pairing.MERGE || best.points() < Pairing.MERGE || !other.held()) {
      return false;
    }
    int links = 0;
    for (Told a : best.event().told()) {
      for (Told b : other.event().told()) {
        Pairing.Outcome outcome = Pairing.compare(a, b);
        if (outcome.vetoed()) {
          return false;
        }
        links += outcome.links() ? 1 : 0;
      }
    }
    return links > 0 || isNameless(best.event()) || isNameless(other.event());
  }

  /**
   * A headline like «لقاء في بنغازي» names nobody, so that nothing but its report speaks for it.
   */
  private static boolean isNameless(Candidate event) {
    return event.told().stream().allMatch(t -> t.named().isEmpty());
  }

  private static List<Decision.Possible> possible(List<Fit> fits) {
    return fits.stream()
        .limit(MOST_POSSIBLE)
        .map(f -> new Decision.Possible(f.event().id(), f.points(), f.reasons()))
        .toList();
  }

  private static @Nullable Fit fit(Told told, Candidate candidate) {
    Pairing.Outcome best = null;
    int vetoes = 0;
    for (Told member : candidate.told()) {
      Pairing.Outcome outcome = Pairing.compare(told, member);
      vetoes += outcome.vetoed() ? 1 : 0;
      if (!outcome.vetoed() && (best == null || outcome.points() > best.points())) {
        best = outcome;
      }
    }
    if (best == null || !best.possible()) {
      return null;
    }
    boolean held = vetoes <= MOST_VETOES * candidate.told().size();
    return new Fit(candidate, best.points(), best.reasons(), held);
  }
}
