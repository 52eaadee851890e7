package org.isnad.story;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.coder.Source;
import org.isnad.core.text.Letters;

/**
 * The innermost place a statement comes from. Statements of one origin are one voice, however many
 * outlets print them:
 *
 * <ul>
 *   <li>a named speaker, body or document says it: that speaker
 *   <li>an outlet is named as having it from somebody («نقلت الوكالة عن مصدر»): that outlet
 *   <li>the report credits one agency: that agency
 *   <li>else the text itself, reprints counted once; anonymous sources of two texts are never taken
 *       for one
 * </ul>
 */
public final class Origins {
  private static final Set<String> NAMED = Set.of("named_person", "named_organisation", "document");

  private Origins() {}

  /** The origin of a statement, as a key; equal keys are one origin. */
  public static String of(Told told) {
    List<Source> chain = told.statement().attribution();
    if (!chain.isEmpty()) {
      Source inner = chain.get(chain.size() - 1);
      if (NAMED.contains(inner.kind())) {
        return "said:" + name(inner);
      }
      for (int i = chain.size() - 1; i >= 0; i--) {
        if (chain.get(i).kind().equals("media")) {
          return "outlet:" + name(chain.get(i));
        }
      }
    }
    if (told.credit().size() == 1) {
      return "wire:" + Letters.fold(told.credit().get(0)).strip();
    }
    return "text:" + told.cluster();
  }

  /** The origins of several statements, in order. */
  public static Set<String> of(Collection<Told> told) {
    Set<String> origins = new LinkedHashSet<>();
    told.forEach(t -> origins.add(of(t)));
    return origins;
  }

  private static String name(Source s) {
    return Letters.fold(s.nameAr() != null ? s.nameAr() : s.identifierText()).strip();
  }
}
