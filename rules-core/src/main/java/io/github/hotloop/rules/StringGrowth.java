package io.github.hotloop.rules;

import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a string keeps what was appended to it. Found out once per string and loop or method, not
 * for each of the statements that append to it: there may be thousands.
 */
final class StringGrowth {
  private final SourceFile file;
  private final Place place;

  /** What gives the string a new value, and calls of methods of the file that do. */
  private final List<Node> resets = new ArrayList<>();

  private final Map<Integer, InLoop> byLoop = new HashMap<>();
  private final Map<Flow, InBody> byBody = new HashMap<>();

  private StringGrowth(SourceFile file, Place place) {
    this.file = file;
    this.place = place;
    place.uses(file).stream()
        .flatMap(use -> use.parent().stream())
        .filter(this::assigns)
        .forEach(resets::add);
    if (place.isOwnField()) {
      Set<String> methods = new HashSet<>();
      resets.forEach(assign -> addMethods(assign, methods));
      methods.forEach(name -> resets.addAll(file.calls(name)));
    }
  }

  private static final class Known {
    private final Map<String, StringGrowth> byPlace = new HashMap<>();
  }

  /** What is known of a string in its file. */
  static StringGrowth of(SourceFile file, Place place) {
    return file.memo(Known.class, any -> new Known())
        .byPlace
        .computeIfAbsent(place.key(), key -> new StringGrowth(file, place));
  }

  private static void addMethods(Node assign, Set<String> names) {
    for (Optional<Node> up = assign.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.MethodDecl method) {
        names.add(method.name());
      }
    }
  }

  /** What is known of it in a loop. */
  InLoop in(Node loop) {
    return byLoop.computeIfAbsent(loop.site().index(), index -> new InLoop(loop));
  }

  /** Whether what a method does before and after a node in it leaves the string in place. */
  boolean staysGrown(Expr node) {
    InBody body = byBody.computeIfAbsent(Flow.around(node), InBody::new);
    return body.before.holds(node) && body.after.holds(node);
  }

  /** A method that the string grows in: where control comes to from its start and its end. */
  private final class InBody {
    private final Flow.Nodes before;
    private final Flow.Nodes after;

    InBody(Flow flow) {
      this.before = flow.entered(resets);
      this.after = flow.completing(resets);
    }
  }

  private boolean assigns(Node node) {
    return node instanceof Expr.Assign other
        && other.op().isEmpty()
        && place.isAt(other.target())
        && file.within(other.value()).stream()
            .noneMatch(inner -> inner instanceof Expr read && place.isAt(read));
  }

  /** A loop that the string grows in. */
  final class InLoop {
    private final Node loop;
    private final Flow flow;
    private final boolean outlives;
    private final boolean cut;
    private final boolean read;
    private Optional<Flow.Nodes> repeated = Optional.empty();

    private InLoop(Node loop) {
      this.loop = loop;
      this.flow = loop instanceof Expr.MethodRef ? Flow.around(loop) : Flow.around(inside(loop));
      this.outlives = outlives();
      this.cut = isCut();
      this.read = StringBuilderFix.isReadIn(loop, place);
    }

    private static Node inside(Node loop) {
      return loop instanceof Stmt.Loop statement ? statement.body() : ((Expr.Lambda) loop).body();
    }

    /** Whether one iteration finds it as the one before left it at a statement. */
    boolean carries(Expr at) {
      if (!outlives) {
        return false;
      }
      if (loop instanceof Expr.MethodRef || Flow.around(at) != flow) {
        return true; // What runs anew per element leaves something that is carried on.
      }
      if (repeated.isEmpty()) {
        List<Node> cuts =
            resets.stream().filter(node -> loop.site().encloses(node.site())).toList();
        repeated = Optional.of(flow.repeated(loop, cuts));
      }
      return repeated.get().holds(at);
    }

    /** Whether it is the same variable in each iteration. */
    private boolean outlives() {
      if (place.base().isEmpty()) {
        return place.isOwnField(); // What lies on the way may be another object by then.
      }
      Decl.Variable base = place.base().get();
      if (loop.site().encloses(base.site())) {
        return false; // Declared in the loop, or the loop's own element.
      }
      return place.isVariable()
          || Scopes.of(file).uses(base).stream()
              .noneMatch(use -> loop.site().encloses(use.site()) && Writes.isWritten(use));
    }

    private boolean isCut() {
      return file.within(loop, Expr.Assign.class).stream()
          .filter(assign -> assign.op().isEmpty() && place.isAt(assign.target()))
          .anyMatch(
              assign ->
                  assign.value() instanceof Expr.Invocation call
                      && call.name().equals("substring")
                      && call.receiver().filter(place::isAt).isPresent());
    }

    /** Whether the loop also makes the string shorter, so that it need not grow at all. */
    boolean cuts() {
      return cut;
    }

    /** Whether the loop also needs its value, other than to make it longer. */
    boolean reads() {
      return read;
    }
  }
}
