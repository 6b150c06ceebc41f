package io.github.hotloop.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
    name = "lsp",
    description = {
      "Serves an editor by the Language Server Protocol, on standard input and output.",
      "How to set up your editor: see the folder 'editors'."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The editor shut the server down.",
      "1:The editor is gone without a word.",
      "2:Wrong usage."
    })
final class LspCommand implements Callable<Integer> {
  private static final String TOOL = "hotloop-lsp";

  private final Console console;

  @Option(
      names = "--stdio",
      description = "Does nothing: there is no other way. Some editors always say it.")
  private boolean stdio;

  LspCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ToolProvider> server = ToolProvider.findFirst(TOOL);
    if (server.isEmpty()) {
      console.err().println("error: this hotloop was packaged without its language server");
      return ExitCodes.TROUBLE;
    }
    return server.get().run(console.out(), console.err());
  }
}
