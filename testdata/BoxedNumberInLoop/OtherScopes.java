class OtherScopes {
  enum Planet {
    EARTH,
    MARS;

    private static Integer visits = 0; // want "`visits` is an `Integer` that a loop updates"

    static int visit(int n) {
      for (int i = 0; i < n; i++) {
        visits++;
      }
      return visits;
    }
  }

  static int sum = 5;

  static int inCases(int kind, int[] in) {
    switch (kind) {
      case 0:
        Integer sum = 1; // want "`sum` is an `Integer` that a loop updates"
        for (int x : in) {
          sum += x;
        }
        return sum.hashCode();
      case 1:
        sum = 7;
        return sum.intValue();
      default:
        return OtherScopes.sum;
    }
  }

  static int shadowed(int[] in) {
    int before = sum;
    Integer sum = 0; // want "`sum` is an `Integer` that a loop updates"
    for (int x : in) {
      sum += x;
    }
    return before - sum + OtherScopes.sum;
  }

  @SuppressWarnings("unchecked")
  static <T> T cast(int[] in) {
    Integer sum = 0; // want "`sum` is an `Integer` that a loop updates"
    for (int x : in) {
      sum += x;
    }
    return (T) sum;
  }

  static Comparable<Integer> plain(int[] in) {
    Long sum = 0L; // want "`sum` is a `Long` that a loop updates"
    for (int x : in) {
      sum += x;
    }
    Object object = (Object) sum;
    return object.equals(5L) ? 1 : 2;
  }

  static int inner(int[] in) {
    Integer all = in.length; // ok: another class holds it
    class Holder {
      int get() {
        return all.intValue();
      }
    }
    int sum = 0;
    for (int x : in) {
      Integer twice = x * 2; // ok: an anonymous class holds it
      sum +=
          new Object() {
            int get() {
              return twice.intValue();
            }
          }.get();
    }
    return sum + new Holder().get();
  }

  static final class Integer2 {
    static String valueOf(Object o) {
      return "other " + o;
    }
  }

  static String qualified(int[] in) {
    java.lang.Integer sum = 0; // want "`sum` is an `Integer` that a loop updates"
    for (int x : in) {
      sum += x;
    }
    return Integer2.valueOf(sum);
  }

  static Object probe() {
    int[] in = {1000, 4, 5};
    return Planet.visit(200)
        + " "
        + inCases(0, in)
        + inCases(1, in)
        + inCases(2, in)
        + shadowed(in)
        + OtherScopes.<Number>cast(in)
        + plain(in)
        + qualified(in)
        + inner(in);
  }
}
