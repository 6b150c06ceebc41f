package io.github.hotloop.cli;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(
    name = "explain",
    description = "Prints the page of a rule: what it finds, what it costs, how to repair it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "The id of the rule.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Rule rule = RuleChoice.rule(id, Catalogue.load(), List.of());
    String page = "/io/github/hotloop/pages/" + rule.id() + ".md";
    try (InputStream in = Rule.class.getResourceAsStream(page)) {
      String text =
          in == null
              ? "# " + rule.id() + "\n\n" + rule.summary() + ".\n"
              : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      console.out().print(new Page(console.paint(), console.width()).render(text));
      console.out().println();
      console.out().println(console.paint().faint(rule.url()));
    }
    return ExitCodes.CLEAN;
  }
}
