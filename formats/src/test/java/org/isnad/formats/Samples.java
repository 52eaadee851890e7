package org.isnad.formats;

import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.Basis;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Diagnostic;
import org.isnad.core.coder.EventDate;
import org.isnad.core.coder.EventPlace;
import org.isnad.core.coder.Participant;
import org.isnad.core.coder.Quantity;
import org.isnad.core.coder.Report;
import org.isnad.core.coder.Source;
import org.isnad.core.coder.Statement;
import org.isnad.core.event.EventType;
import org.isnad.core.event.Force;
import org.isnad.core.event.Status;
import org.jspecify.annotations.Nullable;

/** A coded report made by hand, with every kind of slot filled and every kind left empty. */
final class Samples {
  static final String TITLE = "وزير يزور بنغازي";
  static final String VISIT = "زار الوزير بنغازي، بوساطة قطرية، بحسب مصادر أمنية.";
  static final String DEMAND = "وطالب بانسحاب القوة من المطار.";

  static final Report REPORT =
      new Report(
          "r1",
          "وكالة المثال",
          "https://example.org/a?b=1,2",
          TITLE,
          VISIT + "\n" + DEMAND,
          LocalDate.of(2025, 8, 26),
          null,
          null,
          "ar",
          List.of("رويترز"));

  private Samples() {}

  static CodedReport coded() {
    return new CodedReport(
        REPORT,
        List.of(visit(), demand()),
        List.of(),
        List.of(new Diagnostic("language", "English: not coded yet", 70, 90)));
  }

  static Statement visit() {
    int start = REPORT.text().indexOf(VISIT);
    int trigger = REPORT.text().indexOf("زار");
    EventDate date =
        new EventDate(
            LocalDate.of(2025, 8, 25),
            LocalDate.of(2025, 8, 25),
            "day",
            "some_day",
            "الاثنين",
            Basis.PUBLISHED);
    EventPlace place =
        new EventPlace("Benghazi", "بنغازي", "LBY", 32.12, 20.07, "city", Basis.STATED);
    Source source =
        new Source(
            "security sources",
            null,
            "مصادر أمنية",
            List.of(),
            start + 38,
            start + 49,
            "anonymous",
            "asserts",
            "بحسب",
            null);
    return new Statement(
        "s1",
        "r1",
        EventType.CONSULT,
        "visit",
        List.of("diplomatic"),
        "042",
        4.0,
        List.of(participant("Foreign Minister", "TUR", "الوزير", trigger + 4, null)),
        List.of(),
        List.of(participant("Qatar", "QAT", "قطرية", start + 24, "mediator")),
        date,
        place,
        Status.OCCURRED,
        null,
        null,
        List.of(new Quantity("days", 3L, 3L, "ثلاثة أيام", null)),
        List.of(source),
        VISIT,
        1,
        start,
        start + VISIT.length(),
        new Statement.Trigger("زار", trigger, trigger + 3),
        null,
        null,
        null,
        "ar.visit",
        0.93456);
  }

  static Statement demand() {
    int start = REPORT.text().indexOf(DEMAND);
    int trigger = REPORT.text().indexOf("بانسحاب");
    return new Statement(
        "s2",
        "r1",
        EventType.RETREAT,
        null,
        List.of(),
        "0874",
        6.5,
        List.of(participant("the force", null, "القوة", -1, null)),
        List.of(),
        List.of(),
        EventDate.UNKNOWN,
        null,
        Status.CALLED_FOR,
        "demanded",
        null,
        List.of(),
        List.of(),
        DEMAND,
        2,
        start,
        start + DEMAND.length(),
        new Statement.Trigger("بانسحاب", trigger, trigger + 7),
        "s1",
        Force.DEMANDED,
        null,
        "ar.withdraw",
        0.5);
  }

  private static Participant participant(
      String name, @Nullable String code, String words, int start, @Nullable String role) {
    return new Participant(
        name,
        null,
        code,
        code == null ? List.of() : List.of("GOV"),
        words,
        List.of(),
        start,
        start < 0 ? -1 : start + words.length(),
        start < 0 ? Basis.INFERRED : Basis.STATED,
        null,
        role,
        role == null ? null : "بوساطة");
  }
}
