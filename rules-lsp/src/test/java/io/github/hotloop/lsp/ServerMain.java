package io.github.hotloop.lsp;

/** The server as a process, as the executable jar would start it. */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] arguments) {
    System.exit(new LspTool().run(System.out, System.err));
  }
}
