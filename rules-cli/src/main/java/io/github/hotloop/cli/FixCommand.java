package io.github.hotloop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies fixes. */
@Command(
    name = "fix",
    description = "Applies the safe fixes until none is left.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:No findings are left in the files.",
      "1:Findings are left: they have no safe fix, or this was a dry run.",
      "2:Wrong usage, or a file could not be read, parsed or written; the rest was fixed."
    })
final class FixCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options;

  @Option(
      names = "--review",
      paramLabel = "RULE",
      split = ",",
      description =
          "Also apply the fixes of this rule that a person should review. The rule runs even if it"
              + " is off by default.")
  private List<String> review = new ArrayList<>();

  @Option(
      names = "--dry-run",
      description = "Change nothing; print a unified diff that 'git apply' takes.")
  private boolean dryRun;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(console, options, review)) {
      Repairs repairs = new Repairs(session, console, review, dryRun);
      session.run(repairs::repair, repairs::tell);
      repairs.end();
      return session.summary().exitCode();
    }
  }
}
