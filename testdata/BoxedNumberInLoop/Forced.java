import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class Forced {
  static List<Integer> collected(int[] in) {
    List<Integer> out = new ArrayList<>();
    for (Integer x : in) { // ok: each box goes into a list
      out.add(x);
    }
    return out;
  }

  static Map<Integer, String> keys(int n) {
    Map<Integer, String> out = new HashMap<>();
    for (Integer i = 0; i < n; i++) { // ok: each counter is a key
      out.put(i, "");
    }
    return out;
  }

  static List<Long> running(long[] in) {
    List<Long> out = new ArrayList<>();
    Long sum = 0L; // ok: each sum goes into a list
    for (long x : in) {
      sum += x;
      out.add(sum);
    }
    return out;
  }

  static List<Supplier<Integer>> suppliers(int[] in) {
    List<Supplier<Integer>> out = new ArrayList<>();
    for (int x : in) {
      Integer y = x + 1; // ok: a lambda gives it as an object
      out.add(() -> y);
    }
    return out;
  }

  static Object[] slots(double[] in) {
    Object[] out = new Object[in.length];
    for (int i = 0; i < in.length; i++) {
      Double x = in[i] * 2; // ok: goes into an array of objects
      out[i] = x;
    }
    return out;
  }

  static String formatted(int[] in) {
    String last = "";
    for (Integer x : in) { // ok: format takes objects
      last = String.format("%d", x);
    }
    return last;
  }

  static <T> T same(T value) {
    return value;
  }

  static int generic(int[] in) {
    int sum = 0;
    for (Integer x : in) { // ok: passed to a generic method
      sum += same(x);
    }
    return sum;
  }
}
