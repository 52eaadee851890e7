package org.isnad.cli;

import org.isnad.formats.Table;
import org.isnad.record.Reading;
import org.isnad.record.view.ChangeViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what coding again and corrections changed: each statement that stands no more, with what",
      "stands in its place and in which fields they differ; with --counts, by field."
    },
    footer = {"", "Example:", "  isnad diff --counts"})
final class DiffCommand extends TableCommand {
  @Option(names = "--counts", description = "Count the changes by field.")
  boolean counts;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  Table rows(Reading reading) {
    return counts ? ChangeViews.counts(reading) : ChangeViews.changes(reading);
  }
}
