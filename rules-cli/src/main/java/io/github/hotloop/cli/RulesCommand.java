package io.github.hotloop.cli;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Rule;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists all rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
  private Format format = Format.text;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Rule> rules = Catalogue.load().rules();
    if (format == Format.json) {
      json(rules);
    } else {
      text(rules);
    }
    return ExitCodes.CLEAN;
  }

  private void text(List<Rule> rules) {
    Paint paint = console.paint();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      boolean on = rule.group().isDefault();
      String state = String.format("%-7s  %-3s", rule.group().label(), on ? "on" : "off");
      console
          .out()
          .println(
              paint.bold(String.format("%-" + width + "s", rule.id()))
                  + "  "
                  + (on ? paint.green(state) : paint.faint(state))
                  + "  "
                  + rule.summary());
    }
  }

  private void json(List<Rule> rules) {
    try (JsonGenerator json =
        Json.generator(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
      json.writePOJO(rules.stream().map(RulesCommand::entry).toList());
    }
    console.out().println();
  }

  private static Map<String, Object> entry(Rule rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", rule.id());
    map.put("group", rule.group().label());
    map.put("on", rule.group().isDefault());
    map.put("summary", rule.summary());
    map.put("help", rule.url());
    return map;
  }
}
