package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no client should do, and how the server takes it. */
class RobustTest {
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";

  private final Process server = ServerProcess.start();

  @AfterEach
  void end() {
    server.destroyForcibly();
  }

  private void say(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    raw("Content-Length: " + bytes.length + "\r\n\r\n");
    server.getOutputStream().write(bytes);
    server.getOutputStream().flush();
  }

  private void raw(String text) throws IOException {
    server.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    server.getOutputStream().flush();
  }

  /** The next message. */
  private String hear() throws IOException {
    InputStream in = server.getInputStream();
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertThat(next).as("the stream ended after %s", header).isNotNegative();
      header.append((char) next);
    }
    int length =
        Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String answer(int id) throws IOException {
    while (true) {
      String message = hear();
      if (message.contains("\"id\":" + id + ",") || message.contains("\"id\":\"" + id + "\"")) {
        return message;
      }
    }
  }

  @Test
  void everythingHasItsTime() throws Exception {
    say(
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":"
            + "{\"textDocument\":{\"uri\":\"file:///A.java\"},\"position\":{\"line\":0,\"character\":0}}}");
    assertThat(answer(7)).contains("-32002");
    say("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
    say(INITIALIZE);
    assertThat(answer(1)).contains("\"capabilities\"", "\"name\":\"hotloop\"");
    say(INITIALIZE.replace("\"id\":1", "\"id\":2"));
    assertThat(answer(2)).contains("initialize comes once");
    say("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"shutdown\"}");
    assertThat(answer(3)).contains("\"result\":null");
    say("{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"shutdown\"}");
    assertThat(answer(4)).contains("-32600");
    say("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(ServerProcess.end(server)).isZero();
  }

  @Test
  void survivesWhatIsNoMessage() throws Exception {
    say(INITIALIZE);
    answer(1);
    for (String noMessage :
        List.of(
            "{",
            "[]",
            "null",
            "7",
            "\"text\"",
            "{}",
            "{\"jsonrpc\":\"2.0\"}",
            "{\"jsonrpc\":\"2.0\",\"method\":7}",
            "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"shutdown\"}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":[1,2]}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":null}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"no/such/notification\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/whatever\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":4711}}",
            "{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}",
            "\u0000\u0001\u0002")) {
      say(noMessage);
    }
    raw("Content-Length: nonsense\r\n\r\n");
    raw("X-Nothing: here\r\n\r\n");
    say("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"no/such/method\",\"params\":{}}");
    assertThat(answer(8)).contains("-32601");
    say("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/codeAction\",\"params\":{}}");
    assertThat(answer(9)).contains("error");
    say("{\"jsonrpc\":\"2.0\",\"id\":10,\"method\":\"shutdown\"}");
    assertThat(answer(10)).contains("\"result\":null");
  }

  /** Opens a text with something to find in it. */
  private void open(String uri) throws IOException {
    JsonObject item = new JsonObject();
    item.addProperty("uri", uri);
    item.addProperty("languageId", "java");
    item.addProperty("version", 1);
    item.addProperty("text", Samples.LOOKUP);
    say(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
            + item
            + "}}");
  }

  /** Still finds what there is to find. */
  private void assertWorks(int number) throws IOException {
    String uri = "file:///nowhere/Working" + number + ".java";
    open(uri);
    String told = hear();
    while (!told.contains(uri)) {
      told = hear();
    }
    assertThat(told).contains("ListLookupInLoop");
  }

  @Test
  void survivesHeadersThatLie() throws Exception {
    say(INITIALIZE);
    answer(1);
    raw("Content-Length: 10\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"$/short\"}\r\n\r\n");
    assertWorks(1);
    raw("Content-Length: 60\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"$/long\"}");
    raw(" ".repeat(60) + "\r\n\r\n");
    assertWorks(2);
    raw("Content-Length: -1\r\n\r\n");
    assertWorks(3);
    raw("Content-Length: 99999999999\r\n\r\n");
    assertWorks(4);
    raw("Content-Length: 2147483647\r\n\r\n");
    server.getOutputStream().close();
    assertThat(ServerProcess.end(server)).as("waits for what never comes, and ends").isEqualTo(1);
  }

  @Test
  void survivesWhatIsNestedDeeplyOrNoText() throws Exception {
    say(INITIALIZE);
    answer(1);
    String nested = "[".repeat(2_000) + "]".repeat(2_000);
    say("{\"jsonrpc\":\"2.0\",\"method\":\"$/deep\",\"params\":" + nested + "}");
    assertWorks(1);
    say("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"$/deep\",\"params\":" + nested + "}");
    assertWorks(2);
    raw("Content-Length: 4\r\n\r\n");
    server.getOutputStream().write(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc0, 0});
    assertWorks(3);
  }

  @Test
  void survivesTextsThatAreMissing() throws Exception {
    say(INITIALIZE);
    answer(1);
    String uri = "file:///nowhere/Missing.java";
    for (String method : List.of("didOpen", "didChange", "didClose", "didSave")) {
      for (String params :
          List.of(
              "{'textDocument':{'uri':'URI','version':2}}",
              "{'textDocument':{'uri':'URI','version':3},'contentChanges':[{}]}",
              "{'textDocument':{'uri':'URI','version':4},'contentChanges':[null]}",
              "{'textDocument':{'uri':null,'version':5,'text':''},'contentChanges':[{'text':''}]}",
              "{'textDocument':{'uri':'URI','version':6},'contentChanges':[{'range':{},'text':''}]}")) {
        open(uri);
        say(
            ("{'jsonrpc':'2.0','method':'textDocument/" + method + "','params':" + params + "}")
                .replace("URI", uri)
                .replace('\'', '"'));
      }
    }
    String hover =
        "{'jsonrpc':'2.0','id':6,'method':'textDocument/hover','params':"
            + "{'textDocument':{'uri':'URI'},'position':{'line':12,'character':15}}}";
    open(uri);
    say(
        ("{'jsonrpc':'2.0','method':'textDocument/didChange','params':"
                + "{'textDocument':{'uri':'URI','version':9},'contentChanges':[{}]}}")
            .replace("URI", uri)
            .replace('\'', '"'));
    say(hover.replace("URI", uri).replace('\'', '"'));
    assertThat(answer(6)).contains("ListLookupInLoop");
    assertWorks(1);
  }

  @Test
  void answersTwoQuestionsOfOneNumber() throws Exception {
    say(INITIALIZE);
    answer(1);
    open("file:///nowhere/Twice.java");
    String hover =
        "{'jsonrpc':'2.0','id':6,'method':'textDocument/hover','params':"
            + "{'textDocument':{'uri':'file:///nowhere/Twice.java'},"
            + "'position':{'line':12,'character':15}}}";
    say(hover.replace('\'', '"'));
    say(hover.replace('\'', '"'));
    assertThat(answer(6)).contains("ListLookupInLoop");
    assertThat(answer(6)).contains("ListLookupInLoop");
  }

  @Test
  void endsOnExitWithoutShutdown() throws Exception {
    say(INITIALIZE);
    answer(1);
    say("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(ServerProcess.end(server)).isEqualTo(1);
  }

  @Test
  void endsWhenNobodyReadsWhatItSays() throws Exception {
    say(INITIALIZE);
    answer(1);
    server.getInputStream().close();
    for (int i = 0; i < 20; i++) {
      open("file:///nowhere/Unread" + i + ".java");
    }
    server.getOutputStream().close();
    assertThat(ServerProcess.end(server)).isEqualTo(1);
  }

  @Test
  void endsWhenItsClientIsGone() throws Exception {
    say(INITIALIZE);
    answer(1);
    server.getOutputStream().close();
    assertThat(ServerProcess.end(server)).isEqualTo(1);
  }

  @Test
  void endsWithTheProcessThatStartedIt() throws Exception {
    // The pipes stay open here, as they do when somebody else holds them too.
    Process parent = new ProcessBuilder("sleep", "600").start();
    say(
        INITIALIZE.replace(
            "{\"capabilities\"", "{\"processId\":" + parent.pid() + ",\"capabilities\""));
    answer(1);
    assertThat(server.waitFor(0, TimeUnit.SECONDS)).isFalse();
    parent.destroyForcibly();
    assertThat(ServerProcess.end(server)).isEqualTo(1);
  }
}
