package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where control can go in one body: a graph whose points are nodes that have just been evaluated.
 * It may hold paths that no run takes (through {@code finally}, from any point of a {@code try} to
 * its handlers), never lacks one that a run can take.
 */
public final class Flow {
  private static final int START = 0;

  private final List<Node> owners;
  private final List<List<Integer>> next;
  private final Map<Integer, Integer> points;
  private final int end;

  /** The edges the other way round; empty until they are needed. */
  private final List<List<Integer>> previous = new ArrayList<>();

  /** Needed for questions about many nodes only. */
  private Optional<FlowOrder> order = Optional.empty();

  /** By region, the points on circles in it where nothing is cut. */
  private final Map<Integer, BitSet> circles = new HashMap<>();

  /** The first point is the start of the body, {@code end} is where it completes. */
  Flow(List<Node> owners, List<List<Integer>> next, Map<Integer, Integer> points, int end) {
    this.end = end;
    this.owners = owners;
    this.next = next;
    this.points = points;
  }

  private static final class Bodies {
    private final Map<Integer, Flow> byRoot = new HashMap<>();
  }

  /**
   * The flow of the body that a node stands in: of a method, an initialiser or a lambda. The body
   * of a lambda is followed as if it ran again and again.
   */
  public static Flow around(Node node) {
    Node root = bodyOf(node);
    Bodies bodies = node.site().file().memo(Bodies.class, (SourceFile file) -> new Bodies());
    return bodies.byRoot.computeIfAbsent(root.site().index(), key -> FlowBuilder.build(root));
  }

  /** The method, initialiser, lambda or type whose body directly holds the node. */
  public static Node bodyOf(Node node) {
    Node at = node;
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      at = up.get();
      if (at instanceof Decl.MethodDecl
          || at instanceof Decl.Initializer
          || at instanceof Decl.TypeDecl
          || at instanceof Expr.Lambda) {
        return at;
      }
    }
    return at;
  }

  /**
   * Whether control can come from a node back to it without leaving {@code region} and without
   * passing a node that {@code cut} holds for.
   */
  public boolean repeats(Node node, Node region, Predicate<Node> cut) {
    return reaches(node, node, region, cut);
  }

  /** Nodes that were found at once: bodies hold thousands of statements. */
  @FunctionalInterface
  public interface Nodes {
    /** Whether a node is one of them. */
    boolean holds(Node node);
  }

  /** The nodes for which {@link #repeats} holds, of a region with these cuts. */
  public Nodes repeated(Node region, Collection<? extends Node> cuts) {
    BitSet cut = points(cuts);
    BitSet found =
        cut.isEmpty()
            ? circles.computeIfAbsent(region.site().index(), key -> inOrder().circles(region, cut))
            : inOrder().circles(region, cut);
    return node -> {
      Integer point = points.get(node.site().index());
      boolean decided =
          point != null && !cut.get(point) && region.site().encloses(owners.get(point).site());
      return decided
          ? found.get(point)
          : repeats(node, region, other -> cut.get(points.get(other.site().index())));
    };
  }

  private FlowOrder inOrder() {
    if (order.isEmpty()) {
      order = Optional.of(new FlowOrder(owners, next));
    }
    return order.get();
  }

  /** The nodes for which {@link #enters} holds. */
  public Nodes entered(Collection<? extends Node> cuts) {
    return from(START, next, cuts);
  }

  /** The nodes for which {@link #completes} holds. */
  public Nodes completing(Collection<? extends Node> cuts) {
    return from(end, previous(), cuts);
  }

  /** The nodes from which control can come to one, in whatever way. */
  public Nodes before(Node to) {
    Integer goal = points.get(to.site().index());
    return goal == null ? node -> false : from(goal, previous(), List.of());
  }

  private Nodes from(int first, List<List<Integer>> edges, Collection<? extends Node> cuts) {
    BitSet cut = points(cuts);
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      for (int point : edges.get(open.pop())) {
        if (!found.get(point)) {
          found.set(point);
          if (!cut.get(point)) {
            open.push(point);
          }
        }
      }
    }
    return node -> {
      Integer point = points.get(node.site().index());
      return point != null && found.get(point);
    };
  }

  private BitSet points(Collection<? extends Node> nodes) {
    BitSet found = new BitSet();
    for (Node node : nodes) {
      Integer point = points.get(node.site().index());
      if (point != null) {
        found.set(point);
      }
    }
    return found;
  }

  /** Whether a node is a point of this flow; what is asked of others gets the answer no. */
  public boolean holds(Node node) {
    return points.containsKey(node.site().index());
  }

  /** Whether control can go from one node to another under the same conditions. */
  public boolean reaches(Node from, Node to, Node region, Predicate<Node> cut) {
    Integer start = points.get(from.site().index());
    Integer goal = points.get(to.site().index());
    return start != null && goal != null && reaches(start, goal, region, cut);
  }

  /** Whether control can come from the start of the body to a node without passing a cut one. */
  public boolean enters(Node to, Predicate<Node> cut) {
    Integer goal = points.get(to.site().index());
    return goal != null && reaches(START, goal, owners.get(START), cut);
  }

  /** Whether control can come from a node to the normal end of the body in the same way. */
  public boolean completes(Node from, Predicate<Node> cut) {
    Integer start = points.get(from.site().index());
    return start != null && reaches(start, end, owners.get(START), cut);
  }

  /** Searches from both ends at once: a switch of thousands of cases is passed for each of them. */
  private boolean reaches(int start, int goal, Node region, Predicate<Node> cut) {
    if (next.get(start).contains(goal)) {
      return true;
    }
    Reached ahead = new Reached(next);
    Reached behind = new Reached(previous());
    boolean met = ahead.add(start, region, cut, behind) || behind.add(goal, region, cut, ahead);
    while (!met && !ahead.open.isEmpty() && !behind.open.isEmpty()) {
      met =
          ahead.open.size() <= behind.open.size()
              ? ahead.add(ahead.open.pop(), region, cut, behind)
              : behind.add(behind.open.pop(), region, cut, ahead);
    }
    return met;
  }

  private List<List<Integer>> previous() {
    if (previous.isEmpty()) {
      next.forEach(point -> previous.add(new ArrayList<>()));
      for (int point = 0; point < next.size(); point++) {
        for (int after : next.get(point)) {
          previous.get(after).add(point);
        }
      }
    }
    return previous;
  }

  /** The points that a search has come to from one end, and may pass. */
  private final class Reached {
    private final List<List<Integer>> edges;
    private final BitSet points = new BitSet();
    private final BitSet refused = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    Reached(List<List<Integer>> edges) {
      this.edges = edges;
    }

    /** Goes on from a point; whether it comes to one that the other search has come to. */
    boolean add(int from, Node region, Predicate<Node> cut, Reached other) {
      for (int point : edges.get(from)) {
        if (points.get(point) || refused.get(point)) {
          continue;
        }
        if (!mayPass(point, region, cut)) {
          refused.set(point);
          continue;
        }
        if (other.points.get(point)) {
          return true;
        }
        points.set(point);
        open.add(point);
      }
      return false;
    }
  }

  private boolean mayPass(int point, Node region, Predicate<Node> cut) {
    Node owner = owners.get(point);
    if (!region.site().encloses(owner.site())) {
      return false;
    }
    Integer own = points.get(owner.site().index());
    boolean stands = own != null && own == point;
    return !stands || !cut.test(owner);
  }
}
