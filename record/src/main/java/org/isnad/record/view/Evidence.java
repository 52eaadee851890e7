package org.isnad.record.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.record.Reading;
import org.isnad.story.Origins;
import org.isnad.story.Told;
import org.jspecify.annotations.Nullable;

/** Who said it, where, in which words. */
public final class Evidence {
  private Evidence() {}

  /** One statement as evidence: outlet, day, chain of sources, sentence, ids. */
  public static Map<String, @Nullable Object> of(Told told) {
    Statement s = told.statement();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("outlet", told.outlet());
    map.put("published", told.published());
    map.put("sources", chain(s));
    map.put("status", status(s));
    map.put("text", "«" + s.text() + "»");
    map.put("origin", Origins.of(told));
    map.put("statement", told.id());
    return map;
  }

  /** Evidence for several statements; those that the reading does not have are passed over. */
  public static List<Map<String, @Nullable Object>> of(Reading reading, Collection<String> ids) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (String id : ids) {
      Told told = reading.statement(id);
      if (told != null) {
        list.add(of(told));
      }
    }
    return list;
  }

  static String chain(Statement s) {
    return s.attribution().stream().map(Evidence::source).collect(Collectors.joining(" ← "));
  }

  private static String source(Source s) {
    String kind = s.kind().equals("anonymous") ? " (anonymous)" : "";
    String assertion = s.assertion().equals("asserts") ? "" : " " + s.assertion();
    return s.identifierText() + kind + assertion;
  }

  static String status(Statement s) {
    return s.statusDetail() == null
        ? s.status().word()
        : s.status().word() + " " + s.statusDetail();
  }
}
