package org.isnad.story.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.coder.Participant;
import org.isnad.story.Told;

/** Who is credited with what, by role; a role that another report words otherwise stays another. */
final class Thirds {
  private Thirds() {}

  static List<Third> of(List<Told> told, Parties parties) {
    Map<List<String>, Set<String>> words = new LinkedHashMap<>();
    Map<List<String>, Set<String>> statements = new LinkedHashMap<>();
    for (Told t : told) {
      for (Participant p : t.statement().third()) {
        List<String> key = List.of(parties.name(p), String.valueOf(p.role()));
        words.computeIfAbsent(key, k -> new LinkedHashSet<>());
        if (p.roleWords() != null) {
          words.getOrDefault(key, Set.of()).add(p.roleWords());
        }
        statements.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(t.id());
      }
    }
    List<Third> thirds = new ArrayList<>();
    statements.forEach(
        (key, ids) ->
            thirds.add(
                new Third(
                    key.get(0),
                    key.get(1),
                    List.copyOf(words.getOrDefault(key, Set.of())),
                    List.copyOf(ids))));
    return thirds;
  }
}
