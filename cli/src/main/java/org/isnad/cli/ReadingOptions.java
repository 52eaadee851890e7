package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.ingest.Given;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.limit.Limits;
import org.isnad.ingest.table.Columns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how inputs are read and how much of them at most. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "Names of columns or JSON fields that are not the usual: title=..., body=..., outlet=...,"
              + " published=..., url=..., id=...")
  Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--max-page",
      paramLabel = "MB",
      description = "Most of one page, text or row (default: ${DEFAULT-VALUE}).")
  int page = (int) (Limits.defaults().textBytes() >> 20);

  @Option(
      names = "--max-document",
      paramLabel = "MB",
      description =
          "Most of one PDF, DOCX, XLSX or reply of a server, unpacked (default:"
              + " ${DEFAULT-VALUE}).")
  int document = (int) (Limits.defaults().documentBytes() >> 20);

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description = "Most times its size that a source may unpack to (default: ${DEFAULT-VALUE}).")
  int ratio = Limits.defaults().ratio();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "Most archives inside one another (default: ${DEFAULT-VALUE}).")
  int depth = Limits.defaults().depth();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "Longest time for one page or document (default: ${DEFAULT-VALUE}).")
  int seconds = Limits.defaults().seconds();

  ReadOptions options(Given given, int threads) {
    try {
      Limits limits = new Limits((long) page << 20, (long) document << 20, ratio, depth, seconds);
      Columns named = columns.isEmpty() ? Columns.usual() : Columns.of(columns);
      return new ReadOptions(given, limits, named, threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
