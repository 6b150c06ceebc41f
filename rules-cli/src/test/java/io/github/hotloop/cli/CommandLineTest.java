package io.github.hotloop.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a folder of its own. */
abstract class CommandLineTest {
  static final String CLEAN = "class Clean {}\n";
  static final String SLOW = "class Slow {\n  void a() {\n    slow();\n  }\n}\n";

  @TempDir Path directory;

  /** What a command gave. */
  record Outcome(int code, String out, String err) {}

  Outcome run(String... arguments) {
    return run(false, Map.of(), arguments);
  }

  Outcome run(boolean terminal, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console plain = Console.plain(out, err, directory);
    Console console =
        new Console(plain.out(), plain.err(), directory, terminal, terminal, environment);
    int code = Main.run(arguments, console);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }
}
