package syntax;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.*;
import static java.util.Map.Entry;
import static java.lang.Math.*;
import java.util.Optional;

class Expressions<T extends Comparable<T> & Serializable> extends ArrayList<List<? super T>> implements Cloneable, Serializable {
  int field, other = 1, third[] = {1, 2,}, fourth[][];
  int[] many[] = {}, more[][][] = new int[1][2][][];
  static final long LONG = -1L, HEX = -0x1, BIN = 0b1010_1010, OCT = -017;

  void names(Expressions<T> a) {
    a.field = this.field;
    a . other /* c */ = Expressions.this.other;
    java.lang.System.out.println(java.lang.Integer.MAX_VALUE);
    super.clear();
    Expressions.super.clear();
    this.<String>generic("x");
    Expressions.<String>fixed(null);
    Expressions.this.names(a);
    (a).names((a));
    ((a)).field++;
    ((Expressions<T>) a).names(a);
    a.many[0][(1)] = (a.many)[((0))][1];
    (a.many[0])[1]--;
  }

  <U> U generic(U u) { return (u); }
  static <U> U fixed(U u) { return ((u)); }

  Object literals(boolean b) {
    int i = -1; i = - 1; i = -/* c */1; i = +1; i = -(1); i = (-1); i = -  -1; i = - -1; i = ~-1; i = -i;
    long l = -1L + 1l - -1L; l = -0x1L; l = - 0b1L; l = -9223372036854775808L; i = -2147483648; i = 0x7fff_ffff; i = -00; i = 0;
    float f = -1f + 1.0F + .5f + 1e3f + 0x1p3f + 0x1.8P-2F;
    double d = -1. + 1d + 1D + 1e-3 + .5 + 0x1p3 + 0x1.8p1d + 1.0;
    char c = 'c'; c = '\''; c = '\\'; c = '\u0041'; c = '"'; c = '\uuu0041';
    boolean t = !true | !!false ^ (b) & !(b);
    Object n = null; n = (null); n = "";
    return i + l + f + d + c + "" + t + n;
  }

  String folding(String s, int i) {
    s = "a" + "b";
    s = "a" + "b" + "c";
    s = ("a" + "b") + "c";
    s = "a" + ("b" + "c");
    s = ("a") + "b";
    s = "a" + ("b");
    s = s + "a" + "b" + "c";
    s = s + "a" + ("b") + "c" + "d";
    s = (s + "a") + "b";
    s = s + ("a" + "b") + "c";
    s = 1 + "a" + "b" + 2 + "c" + "d" + i;
    s = "a" + i + "b" + "c";
    s = i + i + "b" + "c" + i * 2 + "d" + "e";
    s += "a" + "b" + s + "c" + "d";
    s = "a"
        // between
        + "b" /* and */ + "c";
    s = (("a" + "b"));
    s = (s + "a" + "b");
    s = "a" + 'c' + "b" + "d";
    s = ("a" + "b").concat("c" + "d").trim() + "e" + "f";
    return "a" + "b" == "ab" + "" ? "c" + "d" : "e" + ("f") + "g";
  }

  boolean operators(int a, int b, Object o) {
    int c = a * b / a % b + a - b << 1 >> 2 >>> 3 & a ^ b | ~a;
    c += a; c -= a; c *= a; c /= a; c %= a; c &= a; c |= a; c ^= a; c <<= 1; c >>= 1; c >>>= 1; c = a = b;
    boolean r = a < b && a > b || a <= b == a >= b != (a == b);
    r = o instanceof String; r = (o) instanceof java.util.Map.Entry<?, ?>; r = o instanceof int[]; r = o instanceof List<?>[];
    r = o instanceof String s && s.isEmpty(); r = !(o instanceof final String t) || t.isEmpty();
    r = (o instanceof String) == ((a) == (b));
    c = r ? a : b; c = (r) ? (a) : (b); c = r ? r ? 1 : 2 : r ? 3 : 4; c = (r ? a : b) + (a - (b - (c)));
    c = a - b - c; c = a - (b - c); c = (a - b) - c; c = ((a)) + ((b));
    c = a++ + ++a - a-- - --a; c = -(-a); c = - -a; c = +(+a);
    return r;
  }

  void casts(Object o, double d) throws CloneNotSupportedException {
    int i = (int) d; i = (int) -d; i = (int) (d); long l = (long) (int) +d; i = (char) ~i;
    String s = (String) o; s = (String) (o); s = ((String) o).trim(); s = (java.lang.String) o;
    Runnable r = (Runnable & Serializable) () -> {}; r = (Runnable) (() -> { return; });
    List<String>[] ls = (List<String>[]) o; int[][] ii = (int[][]) o; ii = (int[][]) ii.clone();
    Comparator<String> c = (Comparator<String> & Serializable) (a, b) -> a.compareTo(b);
    Function<String, Integer> f = (Function<String, Integer>) x -> (x.length());
    boolean b = (boolean) o; b = !(Boolean) o; l = (long) i + (long) i;
  }

  void creation(Expressions<T> outer) {
    new Object(); new ArrayList<String>(); new ArrayList<>(10) {}; new java.util.HashMap<String, int[]>().size();
    new Thread(() -> {}) { int x; { x = 1; } @Override public void run() { x++; } }.start();
    Inner in = outer.new Inner(); in = this.new Inner(1) { }; in = (outer).new Inner(2); in = outer.new <String>Inner("s");
    new <String>Generic(""); Generic g = new Generic(new Object() { { hashCode(); } });
    int[] a = new int[3]; int[][] b = new int[2][]; b = new int[(1)][2]; b = new int[][] {{1}, {}, {2, 3,}, a}; a = new int[] {};
    String[] s = new String[] {"a" + "b", ("c")}; List<?>[] l = new List<?>[2]; Entry<?, ?>[] e = new java.util.Map.Entry<?, ?>[0];
    int n = new int[] {1, 2}[0] + new int[1].length; Object o = new int[0].clone();
  }

  class Inner { Inner() {} Inner(int i) { this(); } <U> Inner(U u) { <Object>this(); } { } Inner(long l) { super(); } }
  static class Generic { <U> Generic(U u) { super(); } }
  class Sub extends Expressions<T>.Inner { Sub(Expressions<T> e) { e.super(1); } Sub(Expressions<T> e, int i) { (e).<String>super("s"); } }

  void lambdas() {
    Runnable r = () -> {}; r = () -> System.out.println(); r = (() -> new Object());
    Function<Object, Object> f = x -> x; f = (x) -> x; f = (Object x) -> (x); f = (final Object x) -> { return x; }; f = (var x) -> x; f = (@Deprecated var x) -> ((x));
    BiFunction<int[], Integer, Integer> g = (a, b) -> a[b]; g = (int[] a, Integer b) -> a[b]; g = (int a[], @Deprecated final Integer b) -> a[b];
    Function<Integer, Function<Integer, Integer>> h = x -> y -> x + y; h = (x) -> (y) -> (x + y);
    Supplier<Supplier<String>> s = () -> () -> "a" + "b"; s = true ? () -> null : () -> () -> "";
    Function<Object[], Object> v = (Object... xs) -> xs[0]; IntBinaryOperator op = (x, y) -> x = y;
  }

  void references() {
    Function<String, Integer> f = String::length; f = java.lang.String::length; f = Integer::valueOf; f = Maker::<Object>make;
    Supplier<List<String>> s = ArrayList::new; s = ArrayList<String>::new; s = java.util.ArrayList<String>::new; s = Expressions::<String>list;
    IntFunction<int[]> a = int[]::new; IntFunction<String[]> b = String[]::new; IntFunction<List<?>[]> c = List<?>[]::new;
    Supplier<Integer> h = this::hashCode; h = super::hashCode; h = Expressions.super::hashCode; h = Expressions.this::size; h = "a"::length; h = ("a" + "b")::length;
    h = new Object()::hashCode; h = (((Object) h))::hashCode; h = f.andThen(x -> x)::hashCode; UnaryOperator<int[]> u = int[]::clone;
    Function<Map.Entry<String, String>, String> k = Map.Entry::getKey; k = Map.Entry<String, String>::getKey; h = many[0]::hashCode; h = this.many::hashCode;
  }

  static <U> List<U> list() { return null; }
  static class Maker { static <U> Integer make(String s) { return null; } }

  void classes() {
    Class<?> c = String.class; c = int.class; c = void.class; c = int[][].class; c = java.util.Map.Entry.class; c = String[].class; c = (Map.Entry.class); String s = Object.class.getName();
  }

  java.util.function.Supplier<String> castReference() {
    return (java.util.function.Supplier<String>) this::toString;
  }
}
