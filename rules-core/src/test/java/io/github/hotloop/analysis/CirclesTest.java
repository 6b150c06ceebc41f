package io.github.hotloop.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {
  @Test
  void anEdgeToItselfIsACircle() {
    assertThat(circles(List.of(List.of(0), List.of(0)))).containsExactly(0);
  }

  @Test
  void whatOnlyLeadsToACircleOrAwayFromItIsOnNone() {
    assertThat(circles(List.of(List.of(1), List.of(2), List.of(1, 3), List.of())))
        .containsExactly(1, 2);
  }

  @Test
  void pathsOfThousandsOfPointsAreFollowed() {
    int many = 100_000;
    List<List<Integer>> next = new ArrayList<>();
    IntStream.range(0, many).forEach(point -> next.add(List.of((point + 1) % many)));
    assertThat(circles(next)).hasSize(many);
  }

  @Test
  void pointsOnCirclesAreThoseThatReachThemselves() {
    Random random = new Random(7);
    for (int graph = 0; graph < 500; graph++) {
      int size = 1 + random.nextInt(12);
      List<List<Integer>> next = new ArrayList<>();
      for (int point = 0; point < size; point++) {
        next.add(random.ints(random.nextInt(3), 0, size).boxed().toList());
      }
      assertThat(circles(next))
          .as("%s", next)
          .containsExactlyElementsOf(
              IntStream.range(0, size)
                  .filter(point -> reachesItself(next, point))
                  .boxed()
                  .toList());
    }
  }

  private static List<Integer> circles(List<List<Integer>> next) {
    return new Circles(next).find().stream().boxed().toList();
  }

  private static boolean reachesItself(List<List<Integer>> next, int start) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (int point : next.get(open.pop())) {
        if (!seen.get(point)) {
          seen.set(point);
          open.push(point);
        }
      }
    }
    return seen.get(start);
  }
}
