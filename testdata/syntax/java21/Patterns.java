package syntax;

import java.util.*;

class Patterns {
  record Point(int x, int y) { } record Line<T>(T from, T to) { } sealed interface Shape permits Circle, Square { } record Circle(double r) implements Shape { } record Square(double s) implements Shape { } enum Color { RED, GREEN } static final int ONE = 1;

  int matches(Object o) {
    if (o instanceof Point(int x, int y) && x > y) return x;
    if (o instanceof Line<?>(Point(var a, final int b), Point p)) return a + b + p.x();
    if (!(o instanceof Point(var x, var y))) return 0;
    boolean t = o instanceof Patterns.Point(int a, int b) == (o instanceof Line<?>(Object f, var g));
    return switch (o) {
      case String s when s.length() > 1 && !s.isEmpty() -> s.length();
      case String s -> (1);
      case Integer i when (i > 0) -> i;
      case Point(int a, int b) when a == b -> { yield a; }
      case Line<?>(Point(var a, var b), Point q) -> a;
      case int[] xs -> xs.length;
      case Map.Entry<?, ?> e -> 2;
      case Color c when c == Color.RED -> 4;
      case Color.GREEN -> 3;
      case final Circle c -> 3;
      case null, default -> throw new IllegalStateException("a" + o);
    };
  }

  void old(Object o, Shape s, Color c) {
    switch (o) { case Integer i when i > 0: System.out.println(i); break; case Point(int a, var b): break; case null, default: }
    switch (s) { case Circle(double r) -> { } case Square q -> System.out.println(); }
    int n = switch (c) { case RED: yield 1; case Color.GREEN: yield 2; };
    switch (n) { case ONE, 2 -> { } case Patterns.ONE + 2 -> { } default -> { } }
    for (Object e : List.of()) if (e instanceof String t && t.isEmpty()) continue;
  }
}
