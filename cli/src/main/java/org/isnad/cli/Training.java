package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A short run of everything that a usual run uses. The launcher lets the Java machine watch it
 * once, so that later runs find their classes laid out and start in half the time.
 */
public final class Training {
  private static final String REPORT =
      """
      وزير الخارجية يزور الخرطوم لبحث وقف إطلاق النار
      وقال المتحدث باسم الوزارة إن الوزير التقى أمس وفدا من الطرفين برعاية الأمم المتحدة، بحسب مصادر مطلعة.
      وفي 12 مايو/أيار 2024 أعلنت القوات انسحابها من المطار بعد اشتباكات أدت إلى مقتل ثلاثة جنود.
      """;

  private Training() {}

  /** Codes a text of our own in every format, to nowhere. */
  public static void main(String[] arguments) {
    for (String format : new String[] {"listing", "csv", "jsonl"}) {
      InputStream in = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
      Console console =
          new Console(in, Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), false, false);
      Isnad.run(console, "code", "-", "--published", "2024-05-20", "--format", format);
    }
  }
}
