package org.isnad.story.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.coder.Participant;
import org.isnad.story.Names;
import org.isnad.story.Names.Likeness;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/** The parties of all events, each under one name whatever the spelling. */
final class Parties {
  private final List<Participant> known = new ArrayList<>();

  /** The name under which an actor goes. */
  String name(Participant p) {
    Participant near = null;
    for (Participant other : known) {
      Likeness likeness = Names.compare(p, other);
      if (likeness == Likeness.SAME) {
        return other.identifierText();
      }
      if (likeness == Likeness.VARIANT && p.nameNote() != null) {
        return other.identifierText();
      }
      if (likeness == Likeness.VARIANT && p.nameAr() == null) {
        near = near == null ? other : null;
      }
    }
    if (near != null) {
      return near.identifierText();
    }
    known.add(p);
    return p.identifierText();
  }

  /** The actor known under a name, or null. */
  @Nullable Participant actor(String name) {
    return known.stream().filter(p -> p.identifierText().equals(name)).findFirst().orElse(null);
  }

  /** Names of the sides of statements that have names; who helps them is no side. */
  Set<String> sides(List<Told> told) {
    Set<String> names = new LinkedHashSet<>();
    told.forEach(t -> t.named().forEach(p -> names.add(name(p))));
    told.forEach(t -> t.statement().third().forEach(p -> names.remove(name(p))));
    return names;
  }

  Set<String> actors(List<Told> told) {
    return named(told.stream().flatMap(t -> t.statement().actor().stream()).toList());
  }

  Set<String> recipients(List<Told> told) {
    return named(told.stream().flatMap(t -> t.statement().recipient().stream()).toList());
  }

  private Set<String> named(List<Participant> list) {
    Set<String> names = new LinkedHashSet<>();
    list.stream().filter(Names::isNamed).forEach(p -> names.add(name(p)));
    return names;
  }
}
