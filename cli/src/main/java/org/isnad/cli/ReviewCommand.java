package org.isnad.cli;

import org.isnad.record.Reviewing;
import org.isnad.record.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad review}: decisions of people. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Writes down a decision on a statement or event. Nothing is overwritten; a decision is taken",
      "back by undo or by another decision.",
      "  accept ID                  as it should be",
      "  reject ID --reason CODE    not_event, wrong_actor, duplicate …: it leaves its event",
      "  correct ID FIELD=VALUE     date, enddate, cameo, status, status_detail, instrument",
      "  split ID                   tells of an event of its own",
      "  merge EVENT INTO           two events are one",
      "  defer ID                   later",
      "  undo NUMBER                takes back a rejection, acceptance or deferral"
    },
    footer = {
      "",
      "Examples:",
      "  isnad queue",
      "  isnad review accept 0123456789abcdef0123 --by 'Coder A'",
      "  isnad review correct 0123456789abcdef0123 date=2025-05-14 --by 'Coder A'"
    })
final class ReviewCommand extends RecordCommands.Care {
  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      description = "accept, reject, correct, split, merge, defer, undo.")
  String action = "";

  @Parameters(
      index = "1",
      paramLabel = "TARGET",
      description = "Id of the statement or event, or number of the decision.")
  String target = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "For correct and merge.")
  @Nullable String value;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  String by = "";

  @Option(names = "--reason", paramLabel = "CODE", description = "Why it is rejected.")
  @Nullable String reason;

  @Option(names = "--note", paramLabel = "WORDS", description = "A note.")
  @Nullable String note;

  ReviewCommand(Console console) {
    super(console);
  }

  @Override
  String run(Store store) {
    Reviewing reviewing = store.reviewing(by);
    switch (action) {
      case "accept" -> reviewing.accept(target, note);
      case "defer" -> reviewing.defer(target, note);
      case "reject" -> reviewing.reject(target, given(reason, "--reason"), note);
      case "merge" -> reviewing.merge(target, given(value, "INTO"), note);
      case "split" -> {
        return "now tells of " + reviewing.split(target, note);
      }
      case "correct" -> {
        String[] parts = given(value, "FIELD=VALUE").split("=", 2);
        return "stands as "
            + reviewing.correct(target, parts[0], parts.length > 1 ? parts[1] : "", note);
      }
      case "undo" -> {
        if (!target.matches("\\d{1,18}")) {
          throw new org.isnad.record.RecordException("undo wants the number of a decision");
        }
        reviewing.undo(Long.parseLong(target));
      }
      default -> throw new org.isnad.record.RecordException("no such action: " + action);
    }
    return "written down";
  }

  private static String given(@Nullable String value, String name) {
    if (value == null) {
      throw new org.isnad.record.RecordException(name + " is missing");
    }
    return value;
  }
}
