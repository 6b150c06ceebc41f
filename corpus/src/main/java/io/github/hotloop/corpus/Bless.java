package io.github.hotloop.corpus;

import io.github.hotloop.fix.Safety;
import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.testing.Golden;
import io.github.hotloop.testing.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes what the JavaParser front end makes of the golden cases beside them. The other front ends
 * only compare.
 */
public final class Bless {
  private Bless() {}

  /**
   * Blesses the cases whose names contain the first argument, or all.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Golden golden = new Golden(new JavaParserFrontEnd());
    int changed = 0;
    for (GoldenCase example : GoldenCase.all()) {
      if (args.length > 0 && !example.toString().contains(args[0])) {
        continue;
      }
      String text = example.text();
      String fixed = golden.fixed(example, text, Safety.SAFE);
      String reviewed = golden.fixed(example, text, Safety.REVIEW);
      boolean wrote =
          write(example.blessed(".out"), Optional.of(Golden.print(golden.findings(example, text))))
              | write(example.blessed(".fixed"), unless(fixed.equals(text), fixed))
              | write(example.blessed(".reviewed"), unless(reviewed.equals(fixed), reviewed));
      if (wrote) {
        System.out.println("blessed " + example);
        changed++;
      }
    }
    System.out.println(changed + " cases changed; read the diff before you commit it");
  }

  private static Optional<String> unless(boolean same, String text) {
    return same ? Optional.empty() : Optional.of(text);
  }

  private static boolean write(Path file, Optional<String> text) throws IOException {
    if (text.isEmpty()) {
      return Files.deleteIfExists(file);
    }
    if (Files.exists(file) && Files.readString(file).equals(text.get())) {
      return false;
    }
    Files.writeString(file, text.get());
    return true;
  }
}
