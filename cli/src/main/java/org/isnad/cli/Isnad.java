package org.isnad.cli;

import java.io.PrintWriter;
import org.isnad.core.coder.CodedReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command and its subcommands. */
@Command(
    name = "isnad",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Isnad.Version.class,
    description = {
      "Reads Arabic reports of conflict and mediation and says what happened: type, sides, third",
      "parties, date, place, status, and on whose word, each with the exact sentence.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  isnad code examples                    code every report in a folder",
      "  isnad code page.html --seen 2025-11-20",
      "  isnad code --format csv --output events.csv reports.jsonl",
      "  isnad ingest crawl.warc.gz --output reports.jsonl",
      "  isnad add reports.jsonl                add reports to the record",
      "  isnad ceasefires                       what the record knows of truces",
      "  isnad explain page.html                why each sentence was coded as it was",
      "  isnad code --help                      all options of a command",
      "",
      "Exit status: 0 all done; 1 some input could not be read; 2 wrong usage."
    })
final class Isnad implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  /** Without a subcommand there is nothing to do: wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  /** Runs the command and returns its exit status. */
  static int run(Console console, String... arguments) {
    PrintWriter out = new PrintWriter(console.out());
    CommandLine command =
        new CommandLine(new Isnad())
            .addSubcommand(new CodeCommand(console))
            .addSubcommand(new IngestCommand(console))
            .addSubcommand(new WatchCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new AddCommand(console))
            .addSubcommand(new EventsCommand(console))
            .addSubcommand(new EventCommand(console))
            .addSubcommand(new TimelineCommand(console))
            .addSubcommand(new ContradictionsCommand(console))
            .addSubcommand(new ProcessesCommand(console))
            .addSubcommand(new CeasefiresCommand(console))
            .addSubcommand(new AgreementsCommand(console))
            .addSubcommand(new MediationCommand(console))
            .addSubcommand(new WhoCommand(console))
            .addSubcommand(new SourcesCommand(console))
            .addSubcommand(new DurationsCommand(console))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new QueueCommand(console))
            .addSubcommand(new ReviewCommand(console))
            .addSubcommand(new RecordCommands.Recode(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new RecordCommands.Rebuild(console))
            .addSubcommand(new RecordCommands.Forget(console))
            .addSubcommand(new RecordCommands.Backup(console))
            .addSubcommand(new RecordCommands.Restore(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(
                new CommandLine(new LexiconCommand())
                    .addSubcommand(new LexiconCheckCommand(console))
                    .addSubcommand(new LexiconShowCommand(console)))
            .setOut(out)
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler(Isnad::wrongUsage)
            .setExecutionExceptionHandler(
                (e, at, parsed) -> {
                  if (Reason.isClosedPipe(e)) {
                    return Exit.OK;
                  }
                  at.getErr().println("isnad: " + Reason.of(e));
                  return Exit.INCOMPLETE;
                });
    int status = command.execute(arguments);
    out.flush();
    return status;
  }

  private static int wrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println("isnad: " + e.getMessage());
    err.println("Try '" + name + " --help'.");
    err.flush();
    return Exit.USAGE;
  }

  /** Version of the program and of the codebook it follows. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {CodedReport.coderVersion() + " (codebook " + CodedReport.CODEBOOK + ")"};
    }
  }
}
