package io.github.hotloop.analysis;

import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Site;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The points of a {@link Flow} in the order of their nodes: those of a region are a range. */
final class FlowOrder {
  private final List<Node> owners;
  private final List<List<Integer>> next;

  /** The points, by their nodes. */
  private final int[] points;

  /** For each point its place in that order. */
  private final int[] ranks;

  FlowOrder(List<Node> owners, List<List<Integer>> next) {
    this.owners = owners;
    this.next = next;
    this.points =
        IntStream.range(0, owners.size())
            .boxed()
            .sorted(Comparator.comparingInt(point -> owners.get(point).site().index()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.ranks = new int[points.length];
    for (int rank = 0; rank < points.length; rank++) {
      ranks[points[rank]] = rank;
    }
  }

  /** The points from which control comes round to them in a region without passing a cut one. */
  BitSet circles(Node region, BitSet cut) {
    Site site = region.site();
    int from = firstAtOrAfter(site.index());
    int to = firstAtOrAfter(site.last() + 1);
    List<List<Integer>> edges = new ArrayList<>(to - from);
    for (int rank = from; rank < to; rank++) {
      List<Integer> own = new ArrayList<>(2);
      if (!cut.get(points[rank])) {
        for (int point : next.get(points[rank])) {
          if (ranks[point] >= from && ranks[point] < to && !cut.get(point)) {
            own.add(ranks[point] - from);
          }
        }
      }
      edges.add(own);
    }
    BitSet found = new BitSet();
    new Circles(edges).find().stream().forEach(rank -> found.set(points[from + rank]));
    return found;
  }

  private int firstAtOrAfter(int index) {
    int low = 0;
    int high = points.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (owners.get(points[middle]).site().index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
