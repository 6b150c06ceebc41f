package io.github.hotloop.cli;

import io.github.hotloop.project.UsageException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what the rules find. */
@Command(
    name = "check",
    description = "Reports performance anti-patterns.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing was found.",
      "1:Something was found.",
      "2:Wrong usage, or an input could not be read or parsed; the rest was checked."
    })
final class CheckCommand implements Callable<Integer> {
  /** How findings are written. */
  enum Format {
    text,
    json,
    sarif
  }

  private final Console console;

  @Mixin private RunOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or sarif (2.1.0). Default: text.")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the findings to a file.")
  private Optional<Path> output = Optional.empty();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Session session = Session.open(console, options);
        PrintStream out = open()) {
      Checker checker = new Checker(session.engine(), session.workspace());
      Report report = report(out, session);
      session.run(
          checker::check,
          result -> {
            if (!result.found().isEmpty()) {
              session.makeRoom();
            }
            try {
              report.file(result);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      report.end(session.summary());
      out.flush();
      if (out.checkError() && output.isPresent()) {
        throw new UsageException(
            "--output " + output.get() + ": writing failed; is the disk full?");
      }
      if (output.isPresent()) {
        Summary summary = session.summary();
        console
            .err()
            .println(
                Summary.count(summary.findings(), "finding")
                    + " in "
                    + summary.extent()
                    + ", written to "
                    + output.get());
      }
      return session.summary().exitCode();
    }
  }

  private PrintStream open() {
    if (output.isEmpty()) {
      // Not closed with the report: standard output is not ours.
      return new PrintStream(new Unclosed(console.out()), false, StandardCharsets.UTF_8);
    }
    try {
      return new PrintStream(
          Files.newOutputStream(console.directory().resolve(output.get())),
          false,
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("--output " + output.get() + ": can't be written; check the folder");
    }
  }

  private Report report(PrintStream out, Session session) {
    if (format == Format.text) {
      return new TextReport(out, output.isEmpty() ? console.paint() : new Paint(false));
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return format == Format.json
        ? new JsonReport(writer)
        : new SarifReport(writer, session.engine().rules(), console.directory());
  }
}
