package syntax;

import java.lang.annotation.*;
import java.util.*;
import java.util.function.*;

@Deprecated(since = "a" + "b", forRemoval = !true) @SuppressWarnings({"a", "b",}) abstract strictfp class Declarations<@Declarations.A T, U extends @Declarations.A Object & Comparable<? super U>> implements java.io.Serializable {
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.LOCAL_VARIABLE, ElementType.CONSTRUCTOR, ElementType.TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface A { int value() default 1; String[] names() default {}; int x[] = {1}; B nested() default @B; B[] all() default {@B(1), @B(value = 2), @syntax.Declarations.B}; Class<?> type() default Object.class; }
  @interface B { int value() default (1); ; class Inside { } }

  public static final int ONE = 1, TWO = 2; protected transient volatile int three; private @A(names = {"a", "b" + "c"}, value = (2)) String four = null; int $five_; ;
  static { System.out.println(); } { three = 1; } static { } ; { } synchronized void sync() { ; }

  Declarations() { } public Declarations(int a) throws RuntimeException { this(); } <X extends Exception> Declarations(X x) throws X { super(); three = 2; } @A @Deprecated private Declarations(String... s) { }
  void receiver(@A Declarations<T, U> this, int a) { } class Inner { Inner(Declarations<T, U> Declarations.this) { } void m(Declarations<T, U>.Inner this) { } }
  abstract int abs(); native void nat(); protected final synchronized strictfp double many(int a, final int b, @A int c, final @A String @A... d) throws RuntimeException, @A Error { return (1); }
  int arr(int a[], int[] b[], int[]... c)[] { return a; } int[] arr2() [][] { return null; } <V> V gen(V v, List<V>... vs) { return v; } @A <V, W extends V> @Deprecated Map<V, W> gen2() { return null; } public <V> void gen3() { }
  static @A int @A [] @A [] annotated(@A int @A [] a, java.util.@A List<@A ? extends @A Number> b, Map.@A Entry<@A String, int @A []> c, @A String s @A []) { return null; }
  @A int before; public @A static int between; @A() int empty; @A(1) @B int lone; @Deprecated @A(names = "x", all = {@B(1), @B}, nested = @B(value = 3), type = int[].class) int @A [] full[] @A [] = new @A int @A [1] @A [2] [0];
  @A String @A [] type(Object o) throws Exception { List<@A String> l = new ArrayList<@A String>(); o = (@A String) o; boolean b = o instanceof @A String; Supplier<List<String>> s = ArrayList<@A String>::new; o = new @A Object(); o = new java.util.@A ArrayList<String>(); Function<@A String, @A Object> f = (@A String x) -> (@A Object) x; try { } catch (@A RuntimeException e) { } o = (@A Comparable<String> & java.io.@A Serializable) o; IntFunction<Object> g = int[]::new; String[] t = new @A String @A [] {}; for (@A String u : t) { @A String v = u, w; } if (o instanceof @A String x) { } return null; }

  interface Face<T> extends Comparable<T>, java.io.Serializable { int ONE = 1, TWO = 2; void a(); default void b() { c(); d(); } private void c() { } static void d() { } private static <X> void e(X x) { } public abstract int f(); class In { } @Override boolean equals(Object o); }
  sealed interface Shape permits Circle, Square, Other { } record Circle(double r) implements Shape { } record Square(double side) implements Shape { } non-sealed interface Other extends Shape { } sealed static abstract class Base { } static final class One extends Base { } static non-sealed class Two extends Base implements Runnable, Other { public void run() { } }
  enum Empty { } enum Simple { A, B } enum Comma { A, B, } enum Semi { A, B; } enum Just { ; static int x; }
  enum Full implements Supplier<String>, Runnable { @Deprecated ONE, TWO(), THREE(1) { @Override public String get() { return "a" + "b"; } }, FOUR { }, @A FIVE(new int[] {1}.length, "}") { int x; { x = 1; } }, SIX(() -> { }) ; private final int n; Full() { this(0); } Full(int n) { this.n = n; } private Full(int n, String s) { this(n); } Full(Runnable r) { this(); } public String get() { return name(); } public void run() { } }
  record None() { } record Pair<X, Y extends Comparable<Y>>(X x, @A Y y) implements java.io.Serializable { } record Var(int... xs) { } record Arr(int[] a, List<String>[] b) { static int count; Arr { count++; Objects.requireNonNull(a); } Arr(int[] a) { this(a, null); } public int[] a() { return a; } static void m() { } class In { } }
  record Range(@Deprecated int from, int to) { @Deprecated public Range { if (from > to) throw new IllegalArgumentException(); } int size() { return to - from; } record Nested(int a) { } } record Canonical(int a) { public Canonical(int a) { this.a = a; } }
  private static class Hidden<T extends Hidden<T>> extends Declarations<String, String> { int abs() { return 0; } } ; protected static @Deprecated final @A class Mixed { } ;
}

interface Second { } ; enum Third { } @interface Fourth { } record Fifth() { } ;
