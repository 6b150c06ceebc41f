package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LspCommandTest extends CommandLineTest {
  @Test
  void servesUntilStandardInputEnds() {
    String message =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
    String input = "Content-Length: " + message.length() + "\r\n\r\n" + message;
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      Outcome outcome = run("lsp", "--stdio");
      assertThat(outcome.code()).isEqualTo(ExitCodes.FINDINGS);
      assertThat(outcome.out()).startsWith("Content-Length: ").contains("\"name\":\"hotloop\"");
    } finally {
      System.setIn(before);
    }
  }
}
