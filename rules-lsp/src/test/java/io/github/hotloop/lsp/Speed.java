package io.github.hotloop.lsp;

import com.google.gson.JsonObject;
import io.github.hotloop.tree.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * How long a person waits: edits of a file of 1,000 lines in a project of 200,000, and the memory
 * that 1,000 opened files take. A benchmark, not a test: run by {@code ./dev editor-speed}.
 */
final class Speed {
  private static final int FILES = 200;
  private static final int OPENED = 1_000;
  private static final int WARM_UP = 150;
  private static final int EDITS = 300;
  private static final int LINES = 1_000;

  private static int version = 1;

  private Speed() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("hotloop.asUsersDo", "true");
    Path folder = Files.createTempDirectory("hotloop-speed");
    try {
      run(folder, List.of(arguments));
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void run(Path folder, List<String> arguments) throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "maven=false\nrules=all\n");
    Path sources = Files.createDirectories(folder.resolve("src/main/java/p"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(sources.resolve("Part" + i + ".java"), text(i, LINES));
    }
    try (TestClient client = TestClient.start(Capable.of(Capable.PULLING), folder)) {
      client.settings = new JsonObject();
      String uri = sources.resolve("Part7.java").toUri().toString();
      String text = text(7, LINES);
      long opened = System.nanoTime();
      client.open(uri, text);
      int found = client.pull(uri).size();
      System.out.printf(
          Locale.ROOT,
          "first diagnostics: %.0f ms, %d findings; processor time since the start %d ms%n",
          millis(opened),
          found,
          client.processorTime().toMillis());

      edits(client, "in a method", uri, text, text.indexOf("int sum"));
      edits(client, "between methods", uri, text, text.indexOf("  public static int total0"));
      if (arguments.contains("edits")) {
        return;
      }

      long before = memory(client.process());
      for (int i = 0; i < OPENED; i++) {
        String other = sources.resolve("Opened" + i + ".java").toUri().toString();
        client.open(other, text(FILES + i, 300));
        client.pull(other);
        if (i == OPENED / 10) {
          System.out.printf("memory after %d opened files: %d MB%n", i, memory(client.process()));
        }
      }
      System.out.printf(
          "memory before: %d MB; with %d files open: %d MB%n",
          before, OPENED, memory(client.process()));
    }
  }

  /** Types and takes back a declaration, a character at a time where it can be read. */
  private static void edits(TestClient client, String where, String uri, String text, int at) {
    Document document = new Document(uri, Path.of(""), 0, text);
    double[] times = new double[EDITS];
    long used = 0;
    client.change(uri, ++version, new TextDocumentContentChangeEvent(text));
    client.pull(uri);
    for (int i = 0; i < WARM_UP + EDITS; i++) {
      if (i == WARM_UP) {
        used = client.processorTime().toMillis();
      }
      Span typed = new Span(at, at + (i % 4 == 0 ? 0 : "int x = 0;".length() + i % 4 - 1));
      String next = i % 4 == 3 ? "" : "int x = " + "1".repeat(i % 4 + 1) + ";";
      long start = System.nanoTime();
      client.change(
          uri, ++version, new TextDocumentContentChangeEvent(document.range(typed), next));
      client.pull(uri);
      if (i >= WARM_UP) {
        times[i - WARM_UP] = millis(start);
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "edit %s to diagnostics: median %.0f ms, p95 %.0f ms, worst %.0f ms;"
            + " processor time %.0f ms each%n",
        where,
        times[EDITS / 2],
        times[EDITS * 95 / 100],
        times[EDITS - 1],
        (double) (client.processorTime().toMillis() - used) / EDITS);
  }

  /** Used heap after a collection, as the JVM itself tells it, in megabytes. */
  private static long memory(Process server) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    String pid = Long.toString(server.pid());
    read(List.of(jcmd.toString(), pid, "GC.run"));
    String told = read(List.of(jcmd.toString(), pid, "GC.class_histogram"));
    String total =
        told.lines().filter(line -> line.startsWith("Total")).findFirst().orElse("0 0 0");
    return Long.parseLong(total.trim().split("\\s+")[2]) >> 20;
  }

  private static String read(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(
        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  /** A class that uses others of the project, with loops, lambdas and collections. */
  private static String text(int number, int lines) {
    StringBuilder out = new StringBuilder();
    out.append("package p;\n\nimport java.util.*;\n\npublic class ");
    out.append(lines == LINES ? "Part" : "Opened").append(number - (lines == LINES ? 0 : FILES));
    out.append(" {\n");
    for (int m = 0; m < (lines - 20) / 18; m++) {
      Map<String, String> names = Map.of("M", "" + m, "OTHER", "Part" + (number * 7 + m) % FILES);
      String method =
          """
            public static int totalM(List<String> names, Map<String, Integer> counts) {
              int sum = 0;
              List<String> seen = new ArrayList<>();
              for (String name : names) {
                if (!seen.contains(name) && name.length() > M) {
                  seen.add(name);
                }
                sum += counts.getOrDefault(name, M);
              }
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < seen.size(); i++) {
                text.append(seen.get(i)).append(',');
              }
              sum += OTHER.total0(seen, counts);
              seen.stream().filter(n -> n.startsWith("a")).map(String::trim).forEach(text::append);
              return sum + text.length();
            }

          """;
      for (Map.Entry<String, String> name : names.entrySet()) {
        method = method.replaceAll("\\b(total)?" + name.getKey() + "\\b", "$1" + name.getValue());
      }
      out.append(method);
    }
    return out.append("}\n").toString();
  }
}
