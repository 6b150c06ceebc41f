package io.github.hotloop.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The points of a graph that lie on a circle, by Tarjan's algorithm; each edge is looked at once.
 */
final class Circles {
  private final List<List<Integer>> next;

  /** When a point was first come to, from 1; 0 for those that nobody came to yet. */
  private final int[] order;

  /** The earliest point of its component that one is known to lead back to. */
  private final int[] back;

  /** How many edges of a point have been followed. */
  private final int[] followed;

  private final Deque<Integer> path = new ArrayDeque<>();
  private final Deque<Integer> component = new ArrayDeque<>();
  private final BitSet inComponent = new BitSet();
  private final BitSet circles = new BitSet();
  private int count;

  /**
   * A search.
   *
   * @param next where the edges of each point lead
   */
  Circles(List<List<Integer>> next) {
    this.next = next;
    this.order = new int[next.size()];
    this.back = new int[next.size()];
    this.followed = new int[next.size()];
  }

  /** The points from which edges lead back to themselves. */
  BitSet find() {
    for (int point = 0; point < order.length; point++) {
      if (order[point] == 0) {
        enter(point);
        while (!path.isEmpty()) {
          step(path.peek());
        }
      }
    }
    return circles;
  }

  private void enter(int point) {
    order[point] = ++count;
    back[point] = count;
    path.push(point);
    component.push(point);
    inComponent.set(point);
  }

  private void step(int point) {
    List<Integer> edges = next.get(point);
    if (followed[point] < edges.size()) {
      int to = edges.get(followed[point]++);
      if (to == point) {
        circles.set(point);
      } else if (order[to] == 0) {
        enter(to);
      } else if (inComponent.get(to)) {
        back[point] = Math.min(back[point], order[to]);
      }
      return;
    }
    path.pop();
    if (!path.isEmpty()) {
      back[path.peek()] = Math.min(back[path.peek()], back[point]);
    }
    if (back[point] == order[point]) {
      close(point);
    }
  }

  /** Takes the points of a component that is complete off the stack; several lie on a circle. */
  private void close(int first) {
    boolean circle = component.peek() != first;
    int point;
    do {
      point = component.pop();
      inComponent.clear(point);
      if (circle) {
        circles.set(point);
      }
    } while (point != first);
  }
}
