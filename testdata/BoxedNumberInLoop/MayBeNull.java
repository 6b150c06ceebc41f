import java.util.List;
import java.util.Map;

class MayBeNull {
  Integer shared = 0; // ok: others may set it to null

  private Integer unset; // ok: starts as null

  static Integer most(int[] in) {
    Integer most = null; // ok: null until something is found
    for (int x : in) {
      if (most == null || x > most) {
        most = x;
      }
    }
    return most;
  }

  static int fromMap(Map<String, Integer> counts, List<String> words) {
    Integer sum = counts.get("start"); // ok: the map may lack it
    for (String word : words) {
      sum += word.length();
    }
    return sum;
  }

  static int parameter(Integer sum, int[] in) { // ok: the caller may pass null
    for (int x : in) {
      sum += x;
    }
    return sum;
  }

  static int reset(int[] in) {
    Integer last = 0; // ok: set to null on one way
    for (int x : in) {
      last = last == null ? x : last + x;
      if (x < 0) {
        last = null;
      }
    }
    return last == null ? -1 : last;
  }

  static int conditional(int[] in, Integer other) {
    Integer last = 0; // ok: takes a box that may be null
    for (int x : in) {
      last = x > 3 ? other : Integer.valueOf(x);
      last++;
    }
    return last;
  }

  int count(int[] in) {
    for (int x : in) {
      shared += x;
      unset = x;
    }
    return shared;
  }

  static Object probe() {
    return most(new int[0]) + " " + reset(new int[] {1, -1, 500});
  }
}
