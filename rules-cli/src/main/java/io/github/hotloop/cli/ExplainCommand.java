package io.github.hotloop.cli;

import io.github.hotloop.project.RuleChoice;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Evidence;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the page as HTML, with its picture in it, to a file instead.")
  private Path html;

  @Override
  public Integer call() throws IOException {
    Rule rule = RuleChoice.rule(id, Catalogue.load(), List.of());
    String text =
        resource(rule.id() + ".md").orElse("# " + rule.id() + "\n\n" + rule.summary() + ".\n");
    if (html != null) {
      String page = new HtmlPage(name -> resource("img/" + name)).render(rule.id(), text);
      Files.writeString(console.directory().resolve(html), page);
      return ExitCodes.CLEAN;
    }
    String shown = Evidence.of(rule).map(evidence -> withFigures(text, evidence)).orElse(text);
    console.out().print(new Page(console.paint(), console.width()).render(shown));
    console.out().println();
    console.out().println(console.paint().faint(rule.url()));
    return ExitCodes.CLEAN;
  }

  /** The page with its figures in characters. */
  private static String withFigures(String page, Evidence evidence) {
    return page.replaceFirst(
        "(?s)<!-- generated: figures -->.*?<!-- end of generated -->",
        Matcher.quoteReplacement("```\n" + Plot.of(evidence) + "```\n"));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = Rule.class.getResourceAsStream("/io/github/hotloop/pages/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
