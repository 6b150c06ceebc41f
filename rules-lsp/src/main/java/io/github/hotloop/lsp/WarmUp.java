package io.github.hotloop.lsp;

import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Analyses a few lines while the client still says what it wants: a virtual machine that has never
 * parsed nor resolved anything takes a second to load the code for it.
 */
final class WarmUp {
  private static final String SOURCE =
      """
      import java.util.*;
      import java.util.function.Function;

      class WarmUp<T extends Comparable<T>> implements Comparator<T> {
        private static final int FEW = 3;
        private final Map<String, List<Integer>> counts = new HashMap<>();

        record Pair(String name, int count) {}

        @Override
        public int compare(T one, T other) {
          return one.compareTo(other);
        }

        static List<String> common(List<String> names, List<String> others) {
          List<String> keys = new ArrayList<>(others);
          List<String> found = new ArrayList<>();
          String text = "";
          for (String name : names) {
            if (keys.contains(name) && name.length() > FEW) {
              found.add(name);
              text += name;
            }
          }
          for (int i = 0; i < found.size(); i++) {
            switch (found.get(i)) {
              case "a" -> text = text.trim();
              default -> keys.remove(found.get(i));
            }
          }
          found.stream().filter(n -> n.startsWith("a")).map(String::trim).forEach(keys::add);
          return found;
        }

        int sum(Collection<Pair> pairs, Function<Pair, int[]> sizes) {
          int sum = 0;
          try (Scanner in = new Scanner(System.in)) {
            for (Iterator<Pair> it = pairs.iterator(); it.hasNext() && in.hasNext(); ) {
              Pair pair = it.next();
              sum += sizes.apply(pair)[0] + counts.getOrDefault(pair.name(), List.of()).size();
              counts.computeIfAbsent(pair.name(), name -> new ArrayList<>()).add(sum);
            }
          } catch (IllegalStateException | NoSuchElementException e) {
            throw new IllegalArgumentException("at " + sum, e);
          }
          return sum > 0 ? sum : -1;
        }
      }
      """;

  private WarmUp() {}

  /** Begins, on a thread of its own. */
  static void start(Catalogue catalogue) {
    Thread thread = new Thread(() -> run(catalogue), "hotloop-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** How much it found. */
  static int run(Catalogue catalogue) {
    Engine engine = new Engine(catalogue.all());
    AtomicInteger findings = new AtomicInteger();
    new JavaParserFrontEnd()
        .parse(
            List.of(new Source(Path.of("WarmUp.java"), SOURCE)),
            List.of(),
            parsed -> {
              if (parsed instanceof Translated translated) {
                findings.addAndGet(engine.run(translated.file()).findings().size());
              }
            });
    return findings.get();
  }
}
