package syntax;

import java.io.*;
import java.util.*;

public class Statements implements AutoCloseable {
  void locals() {
    int a; int b = 1, c[] = {1}, d = (2); final int e = 3; int[] f[] = null, g; @Deprecated final String h = "a" + "b", i = (h); int j[][], k;
    var x = 1; final var y = new ArrayList<String>(); List<? extends Map<String, int[]>> l = null, m[] = null; java.util.List<String> n;
    class Local { int z; } final class Other extends Local {} abstract class Third {} interface Face { int one(); } record Point(int x, int y) {}
    @Deprecated class Marked {} @SuppressWarnings("x") final record Rec<T>() {} ; ;;
    { } { int z = 0; { z++; } }
  }

  int ifs(boolean a) {
    if (a) return 1; if (a) { return 2; } else return 3;
  }

  void chains(boolean a) {
    if ((a)) ; else if (((a))) { } else { ; }
    if (a) if (!a) chains(a); else chains(!a);
  }

  void loops(int[] xs, Iterable<? extends String> strings) {
    while (xs.length > 0) break;
    while ((xs.length > 0)) { continue; }
    do xs = null; while (xs != null);
    do { xs = null; } while ((xs != null));
    for (;;) { break; }
    for (int i = 0; i < 10; i++) ;
    for (int i = 0, j = 1, k[] = {}; i < j; i++, j--, (j)--) { }
    int i, j; for (i = 0, j = 0; (i < j); i += 2, loops(xs, strings)) i++;
    for (final @Deprecated int k = 0; ; ) break;
    for (var k = 0L; k < 1; ) { k++; }
    for (this.hashCode(); true; ) { break; }
    for (int x : xs) { x++; }
    for (final String s : (strings)) for (var c : s.toCharArray()) if (c == 'a') break; else continue;
    for (@Deprecated int x[] : new int[][] {{1}}) ;
    for (@Deprecated final List<String> l : new ArrayList<List<String>>()) l.clear();
  }

  void labels() {
    outer: for (int i = 0; i < 3; i++) { inner: while (true) { if (i == 0) continue outer; break inner; } }
    block: { break block; }
    a: b: c: for (;;) break a;
    label /* c */ : ;
  }

  int switches(int i, String s, Thread.State state) {
    switch (i) { }
    switch ((i)) { case 1: case 2: i++; break; case 3 + 4: { i--; } case (5): default: i = 0; }
    switch (s) { case "a" + "b": break; default: ; case "c": int local = 1; local++; }
    switch (state) { case NEW, BLOCKED: case RUNNABLE: i++; break; default: }
    switch (state) { case NEW -> i++; case BLOCKED, RUNNABLE -> { i--; } default -> throw new IllegalStateException(); }
    switch (i) { case -1 -> System.out.println(); case 1, 2, 3 -> i = 5; default -> { } }
    int r = switch (i) { case 1 -> 2; case 3, 4 -> { yield 5; } default -> throw new RuntimeException("a" + i); };
    r = switch (s) { case "x": yield 1; case "y": r++; default: yield (2); } + 1;
    r = switch (i) { case 0 -> switch (r) { case 1 -> (1); default -> { int yield = 3; yield yield + 1; } }; default -> -1; };
    r = (switch (i) { default -> 1; });
    foo(switch (i) { case 1 -> "a" + "b"; default -> s; });
    switch (i) { default -> foo(switch (r) { default -> s; }); }
    return switch (state) { case NEW: { yield -1; } default: { yield - 1; } };
  }

  void foo(Object o) { return; }

  void tries(Statements s) throws Exception {
    try { } finally { }
    try { foo(s); } catch (RuntimeException e) { throw e; }
    try { foo(null); } catch (IllegalStateException | java.lang.IllegalArgumentException e) { }
    try { foo(null); } catch (final IllegalStateException | IllegalArgumentException e) { } catch (@Deprecated Error | java.lang.RuntimeException e) { throw (e); } finally { foo(s); }
    try (InputStream in = new FileInputStream("a" + "b")) { }
    try (var in = new FileInputStream("a"); final OutputStream out = null; @Deprecated Reader r = (null);) { }
    try (s; this.held; Statements.this.held; var t = s) { } catch (IOException e) { } finally { }
    synchronized (this) { } synchronized ((s)) { s.foo(s); }
    assert s != null; assert (s != null) : "a" + "b"; assert s == null : (s);
    throw new Exception();
  }

  final Statements held = null;
  @Override public void close() throws IOException { }

  int yieldish(int yield) { int record = yield, sealed = 1, permits = 2, var = 3, when = 4, module = 5, open = 6, with = 7, to = 8, exports = 9, requires = 10, uses = 11, provides = 12, opens = 13, transitive = 14; record = sealed; var++; record(when); this.yield(1); yield = 2; yield++; return record + yield; }
  int yield(int record) { return record; } int record(int i) { return i; }
}
