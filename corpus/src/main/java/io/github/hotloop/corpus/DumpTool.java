package io.github.hotloop.corpus;

import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the dump of a file: {@code DumpTool javac|pmd|javaparser file…}. */
public final class DumpTool {
  private DumpTool() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    FrontEnd frontEnd =
        FrontEnds.all().stream()
            .filter(candidate -> candidate.name().equalsIgnoreCase(args[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No front end " + args[0]));
    for (String file : List.of(args).subList(1, args.length)) {
      Path path = Path.of(file);
      FrontEnd.Source source = new FrontEnd.Source(path, Files.readString(path));
      frontEnd.parse(List.of(source), List.of(), parsed -> print(path, parsed));
    }
  }

  private static void print(Path path, FrontEnd.Parsed parsed) {
    if (parsed instanceof FrontEnd.Translated translated) {
      System.out.print(Dump.of(translated.file()));
    } else if (parsed instanceof FrontEnd.Refused refused) {
      System.out.println(path + ":" + refused.line() + ": refused: " + refused.message());
    }
  }
}
