package syntax;

import java.util.*;

class Anonymous {
  class Inner { Inner(int i) { } }
  Object a = new Object() { }, b = new Inner(1) { int x = 1; void m() { new Inner(x) { }; } };
  Object c(Anonymous outer) { return outer.new Inner(2) { { m(); } void m() { } class Deep { } }; }
  Comparator<String> d = new Comparator<>() { @Override public int compare(String x, String y) { return x.compareTo(y); } };
  List<Object> e = List.of(new Object() { @Override public String toString() { return "{" + '}'; } }, new int[] {1}, new Object[] {new Object() { }});
  Map<String, List<int[]>> f = new HashMap<String, List<int[]>>(Map.of("{", List.of(new int[] {}))) { { put("a", null); } };
  Anonymous() { this(new Object() { }); } Anonymous(Object o) { super(); } static { new Thread() { public void run() { } }.start(); }
  Object g = new Anonymous().new Inner(1), h = new Anonymous(null) { }.new Inner(2) { }, i = (new Object() { int z; }).z + 1;
}
