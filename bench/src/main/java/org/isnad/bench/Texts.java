package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.isnad.core.coder.Report;
import org.isnad.ingest.Given;
import org.isnad.ingest.ReportReader;

/**
 * Reports to measure with: those of the examples, and new ones made of their sentences in another
 * order.
 */
final class Texts {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.؟!])\\s+|\n");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int SENTENCE_WORDS = 20;
  private static final int SENTENCES = 20;

  private final List<Report> examples;
  private final List<String> sentences = new ArrayList<>();

  private Texts(List<Report> examples) {
    this.examples = List.copyOf(examples);
    for (Report report : examples) {
      for (String sentence : SENTENCE_END.split(report.body())) {
        if (words(sentence) > 2) {
          sentences.add(sentence.strip());
        }
      }
    }
  }

  /** The texts of the examples folder. */
  static Texts ofExamples() throws IOException {
    return new Texts(read(Bars.ROOT.resolve("examples")));
  }

  /** The texts of the given reports. */
  static Texts of(List<Report> reports) {
    return new Texts(reports);
  }

  /** The reports of a file or folder; those of the examples' README do not count. */
  static List<Report> read(Path path) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    ReportReader.read(path, Given.NOTHING, reports::add, p -> problems.add(p.toString()));
    reports.removeIf(report -> report.title().startsWith("#"));
    if (reports.isEmpty()) {
      throw new IOException("no reports in " + path + ": " + problems);
    }
    return reports;
  }

  List<Report> examples() {
    return examples;
  }

  /**
   * New reports, always the same for the same seed.
   *
   * @param count number of sentences of twenty words: as many words as these have are made
   */
  List<Report> shuffled(int count, long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    long words = (long) count * SENTENCE_WORDS;
    while (words > 0) {
      Report report = report("g" + reports.size(), random, SENTENCES);
      reports.add(report);
      words -= words(report.text());
    }
    return reports;
  }

  /** One new report of so many sentences, a few a paragraph. */
  Report report(String id, Random random, int count) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        body.append(random.nextInt(3) == 0 ? '\n' : ' ');
      }
      body.append(sentences.get(random.nextInt(sentences.size())));
    }
    Report first = examples.get(random.nextInt(examples.size()));
    return Report.of(id, first.title(), body.toString(), first.published());
  }

  static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
  }

  static long words(List<Report> reports) {
    return reports.stream().mapToLong(report -> words(report.text())).sum();
  }
}
