package io.github.hotloop.lsp;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/** How the command line finds the language server without depending on it. */
public final class LspTool implements ToolProvider {
  @Override
  public String name() {
    return "hotloop-lsp";
  }

  /** Refuses: messages are bytes, and a writer takes characters. */
  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    err.println("error: the language server needs a stream of bytes to write to");
    return 2;
  }

  /** Serves the client on standard input until it leaves; ignores {@code arguments}. */
  @Override
  public int run(PrintStream out, PrintStream err, String... arguments) {
    // Whatever a library prints must not get between the messages.
    PrintStream before = System.out;
    System.setOut(err);
    try {
      return new Connection(System.in, out, err).serve();
    } finally {
      System.setOut(before);
    }
  }
}
