package org.isnad.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.core.coder.CodedReport;
import org.isnad.core.coder.Coder;
import org.isnad.core.coder.Report;

/** Adds one report after the other until it is killed; run by {@link KillTest}. */
public final class KilledWriter {
  /** As many reports as there are to add. */
  static final int REPORTS = 400;

  private KilledWriter() {}

  /** The report of a number; each tells of a day of its own. */
  static Report report(int number) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(3L * number);
    String words =
        "قصفت قوات الدعم السريع مدينة الخرطوم يوم "
            + day.getDayOfMonth()
            + "/"
            + day.getMonthValue()
            + "/"
            + day.getYear()
            + ".";
    return Report.of("report-" + number, "خبر " + number, words, day.plusDays(1));
  }

  /** Adds all that are not there; says «+» after each. */
  public static void main(String[] arguments) {
    Coder coder = Coder.standard();
    try (Store store = Store.open(new Address.Folder(Path.of(arguments[0])))) {
      for (int i = 0; i < REPORTS; i++) {
        CodedReport coded = coder.code(report(i));
        if (store.add(List.of(coded), "isnad test").reports() > 0) {
          System.out.println("+" + i);
        }
      }
    }
  }
}
