package io.github.hotloop.cli;

import io.github.hotloop.project.UsageException;
import io.github.hotloop.rule.Rule;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
@Command(
    name = "hotloop",
    description = "Finds performance anti-patterns in Java and repairs them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes of check and fix:%n",
    exitCodeList = {
      "0:Nothing was found.",
      "1:Something was found, and by fix, left.",
      "2:Wrong usage, or an input could not be read or parsed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hotloop check src",
      "  hotloop check --maven --format sarif --output hotloop.sarif .",
      "  hotloop fix --dry-run src | git apply",
      "  hotloop explain StringConcatInLoop"
    })
public final class Main implements Runnable {
  private static final List<Map.Entry<String, Class<?>>> COMMANDS =
      List.of(
          Map.entry("check", CheckCommand.class),
          Map.entry("fix", FixCommand.class),
          Map.entry("explain", ExplainCommand.class),
          Map.entry("rules", RulesCommand.class),
          Map.entry("doctor", DoctorCommand.class),
          Map.entry("lsp", LspCommand.class));

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Console.system()));
  }

  /**
   * Runs the command line within a working directory, as if not at a terminal.
   *
   * @return the exit code
   */
  public static int run(String[] args, OutputStream out, OutputStream err, Path directory) {
    return run(args, Console.plain(out, err, directory.toAbsolutePath().normalize()));
  }

  static int run(String[] args, Console console) {
    CommandLine line = new CommandLine(new Main(), new Factory(console));
    addCommands(line, args);
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.paint().on() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    // Only --classpath takes @file, and reads it itself.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, console));
    line.setExecutionExceptionHandler(
        (e, command, result) -> {
          if (e instanceof UsageException) {
            console.err().println("error: " + e.getMessage());
          } else {
            console.err().println("error: hotloop failed (" + e + "); please report it");
            e.printStackTrace(console.err());
          }
          return ExitCodes.TROUBLE;
        });
    int code = line.execute(args);
    console.flush();
    return code;
  }

  /** Adds the command that is asked for; all of them, which takes longer to read, if none is. */
  private static void addCommands(CommandLine line, String[] args) {
    boolean known = args.length > 0 && COMMANDS.stream().anyMatch(c -> c.getKey().equals(args[0]));
    for (Map.Entry<String, Class<?>> command : COMMANDS) {
      if (!known || command.getKey().equals(args[0])) {
        line.addSubcommand(command.getValue());
      }
    }
  }

  private static int wrongUsage(ParameterException e, Console console) {
    String message = e.getMessage();
    List<String> near = List.of();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      near = unmatched.getSuggestions();
      message = (first.startsWith("-") ? "no option is called " : "not understood: ") + first;
    }
    String hint = near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String line = message.replaceAll("\\R", " ").replaceAll("\\.$", "") + hint;
    console.err().println("error: " + line + " (see '" + help + "')");
    return ExitCodes.TROUBLE;
  }

  /** Without a command, says which there are. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: check, fix, explain, rules, doctor or lsp");
  }

  /** Gives commands the console. */
  private record Factory(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> kind) throws Exception {
      if (kind.getPackage().equals(Main.class.getPackage())) {
        for (var constructor : kind.getDeclaredConstructors()) {
          if (constructor.getParameterCount() == 1
              && constructor.getParameterTypes()[0] == Console.class) {
            return kind.cast(constructor.newInstance(console));
          }
        }
      }
      return CommandLine.defaultFactory().create(kind);
    }
  }

  /** Tells picocli the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hotloop " + Rule.packVersion()};
    }
  }
}
