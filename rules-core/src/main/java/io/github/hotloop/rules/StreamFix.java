package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.analysis.BoxUse;
import io.github.hotloop.analysis.BoxedStream;
import io.github.hotloop.analysis.BoxedVariable;
import io.github.hotloop.analysis.NumberCollector;
import io.github.hotloop.analysis.NumberFunctions;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.Optional;

/** Makes a stretch of a pipeline one of numbers: an {@code IntStream} and its kin. */
final class StreamFix {
  private final BoxedStream stream;
  private final Box box;
  private final SourceFile file;
  private final Edits edits;

  private StreamFix(BoxedStream stream) {
    this.stream = stream;
    this.box = stream.box();
    this.file = stream.start().site().file();
    this.edits = Edits.in(file);
  }

  /** The fix; empty where none can be right. */
  static Optional<Fix> of(BoxedStream stream) {
    StreamFix fix = new StreamFix(stream);
    boolean done = fix.end();
    if (!done) {
      return Optional.empty();
    }
    fix.start();
    fix.stream.variables().forEach(fix::variable);
    return Optional.of(fix.edits.build("Stream `" + stream.box().primitive() + "` values"));
  }

  /** What {@code mapToInt} and the like are called for this box. */
  private static String mapTo(Box box) {
    return "mapTo" + (box == Box.INTEGER ? "Int" : box.simpleName());
  }

  private void start() {
    Expr.Invocation start = stream.start();
    Expr receiver = start.receiver().orElseThrow();
    if (start.name().equals("boxed")) {
      edits.replace(new Span(receiver.site().outer().end(), start.span().end()), "");
    } else if (start.name().startsWith("map")) {
      edits.replace(name(start), BoxedStream.isOnNumbers(start, box) ? "map" : mapTo(box));
    } else if (receiver instanceof Expr.Invocation before
        && before.name().equals("map")
        && name(before).start() == Scan.skipTrivia(file.text(), afterDot(before))) {
      edits.replace(name(before), mapTo(box));
    } else {
      String value = "." + mapTo(box) + "(" + wrapper(box) + "::" + box.primitive() + "Value)";
      edits.insert(receiver.site().outer().end(), value);
    }
  }

  private int afterDot(Expr.Invocation call) {
    int end = call.receiver().orElse(call).site().outer().end();
    return Scan.find(file.text(), end, call.span().end(), ".") + 1;
  }

  private Span name(Expr.Invocation call) {
    int from = call.receiver().map(r -> r.site().outer().end()).orElse(call.span().start());
    int at = Scan.find(file.text(), from, call.span().end(), call.name());
    return new Span(at, at + call.name().length());
  }

  private String wrapper(Box box) {
    return Imports.name(file, box.qualifiedName(), edits);
  }

  /** Rewrites the stage that takes the numbers; false where that can't be. */
  private boolean end() {
    Expr.Invocation end = stream.end();
    switch (end.name()) {
      case "mapToInt", "mapToLong", "mapToDouble" -> {
        return mapped(end);
      }
      case "map" -> edits.replace(name(end), "mapToObj");
      case "reduce" -> {
        reduced(end);
        return result(end, box);
      }
      case "collect" -> {
        Optional<NumberCollector> collector = NumberCollector.of(end, box);
        if (collector.isPresent()) {
          return collected(end, collector.get());
        }
        toArray(end);
      }
      case "toList" -> toArray(end);
      default -> {}
    }
    return true;
  }

  private void toArray(Expr.Invocation end) {
    edits.replace(new Span(name(end).start(), end.span().end()), "toArray()");
  }

  /** {@code collect(summingInt(x -> x * 2))} becomes {@code map(x -> x * 2).sum()}. */
  private boolean collected(Expr.Invocation end, NumberCollector collector) {
    Box wanted = collector.wanted();
    Span function = collector.function().site().outer();
    int start = name(end).start();
    if (NumberFunctions.isIdentity(collector.function(), box, wanted)) {
      String wide = wanted == box ? "" : mapTo(wanted).replace("mapTo", "as") + "Stream().";
      edits.replace(new Span(start, end.span().end()), wide + collector.call());
    } else {
      String map = wanted == box ? "map" : mapTo(wanted);
      edits.replace(new Span(start, function.start()), map + "(");
      edits.replace(new Span(function.end(), end.span().end()), ")." + collector.call());
    }
    return collector.result().map(result -> result(end, result)).orElse(true);
  }

  private boolean mapped(Expr.Invocation end) {
    boolean same = end.name().equals(mapTo(box));
    Box wanted = BoxedStream.wanted(end);
    Expr receiver = end.receiver().orElseThrow();
    if (!NumberFunctions.isIdentity(end.arguments().get(0), box, wanted)) {
      if (same) {
        edits.replace(name(end), "map");
      }
      return true;
    } else if (same) {
      edits.replace(new Span(receiver.site().outer().end(), end.span().end()), "");
      return true;
    }
    String wide = end.name().replace("mapTo", "as") + "Stream()";
    edits.replace(new Span(name(end).start(), end.span().end()), wide);
    return wanted.widens(box);
  }

  private void reduced(Expr.Invocation reduce) {
    Expr operator = reduce.arguments().get(1);
    boolean fromZero = reduce.arguments().get(0).text().matches("0[lL]?");
    if (fromZero && sums(operator) && box != Box.DOUBLE) {
      edits.replace(new Span(name(reduce).start(), reduce.span().end()), "sum()");
    }
    boolean alone = stream.start().site() == reduce.site();
    if (alone && operator instanceof Expr.Lambda lambda && !usesBoth(lambda)) {
      edits.caveat("a null element throws even where the function does not use it");
    }
  }

  private static boolean sums(Expr operator) {
    if (operator instanceof Expr.MethodRef reference) {
      return reference.name().equals("sum");
    }
    return operator instanceof Expr.Lambda lambda
        && usesBoth(lambda)
        && lambda.body() instanceof Expr.Binary both
        && both.op() == Expr.Binary.Op.PLUS;
  }

  /** Whether the body is {@code a + b} or {@code f(a, b)} of the two parameters. */
  private static boolean usesBoth(Expr.Lambda lambda) {
    if (lambda.body() instanceof Expr.Binary both) {
      return isEither(both.left(), lambda)
          && isEither(both.right(), lambda)
          && !both.left().text().equals(both.right().text());
    }
    return lambda.body() instanceof Expr.Invocation call
        && call.arguments().size() == 2
        && call.arguments().stream().allMatch(argument -> isEither(argument, lambda))
        && !call.arguments().get(0).text().equals(call.arguments().get(1).text());
  }

  private static boolean isEither(Expr expr, Expr.Lambda lambda) {
    return expr instanceof Expr.Name name
        && lambda.parameters().stream().anyMatch(p -> p.name().equals(name.name()));
  }

  /** Keeps the result what it was where more than its number counts. */
  private boolean result(Expr.Invocation end, Box box) {
    BoxUse use = BoxUse.of(end, box);
    if (use == BoxUse.EXPLICIT) {
      edits.insert(end.site().outer().start(), wrapper(box) + ".valueOf(");
      edits.insert(end.site().outer().end(), ")");
    } else if (use == BoxUse.NUMBER) {
      BoxedCalls.rewrite(end, box, wrapper(box), edits);
    }
    return use != BoxUse.IDENTITY;
  }

  private void variable(BoxedVariable boxed) {
    Node holder = boxed.variable().parent().orElseThrow();
    if (holder instanceof Expr.Lambda lambda && isReplaced(lambda)) {
      return;
    }
    boxed.variable().type().ifPresent(type -> edits.replace(type, box.primitive()));
    boxed.values().forEach(value -> BoxedCalls.rewrite(value, box, wrapper(box), edits));
  }

  /** Whether the call around a lambda is written anew: {@code reduce} became {@code sum}. */
  private boolean isReplaced(Node lambda) {
    boolean last = lambda.parent().orElse(lambda).site() == stream.end().site();
    return last
        && stream.end().name().equals("reduce")
        && stream.end().arguments().get(0).text().matches("0[lL]?")
        && box != Box.DOUBLE
        && sums((Expr) lambda);
  }
}
