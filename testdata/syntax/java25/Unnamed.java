package syntax;

import module java.base;
import module java.sql;
import java.util.List;

class Unnamed {
  record Point(int x, int y) { } record Box<T>(T t) { }

  int unnamed(Object o, List<String> strings) {
    int n = 0;
    for (var _ : strings) n++;
    for (String _ : strings) { n++; }
    for (int i = 0, _ = n; i < 1; i++) ;
    var _ = o.hashCode(); final int _ = 1, _ = 2;
    try (var _ = new FileReader("")) { } catch (IOException _) { } catch (final RuntimeException | Error _) { }
    BiFunction<Integer, Integer, Integer> f = (_, _) -> 1; f = (Integer _, Integer _) -> 2; Function<Object, Object> g = _ -> 1; g = (_) -> 2;
    if (o instanceof Point(int x, _)) return x;
    if (o instanceof Point(_, _) || o instanceof Box<?>(Point(var _, int _))) return 0;
    if (o instanceof String _) return 1;
    return switch (o) { case Point(_, int y) when y > 0 -> y; case Box<?>(Point _), Point _ -> 2; case String _, Integer _ -> 3; case Box<?>(_) -> 4; default -> { yield 5; } };
  }
}

class Flexible extends Unnamed {
  final int a;
  Flexible(int a) { if (a < 0) throw new IllegalArgumentException(); this.a = a; int b = a; super(); b++; }
  Flexible() { var x = 1; this(x + 1); System.out.println(x); }
  class In { In() { Objects.requireNonNull(Flexible.this); super(); } }
}
