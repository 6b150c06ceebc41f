import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

class Identity {
  static int compared(int[] in) {
    Integer last = 0; // ok: boxes are compared
    Integer before = 0; // ok: boxes are compared
    int same = 0;
    for (int x : in) {
      before = x;
      last = x;
      same += last == before ? 1 : 0;
    }
    return same;
  }

  static int locked(int[] in) {
    Integer sum = 0; // ok: used as a lock
    for (int x : in) {
      sum += x;
    }
    synchronized (sum) {
      return sum;
    }
  }

  static boolean asked(int[] in) {
    Integer sum = 0; // ok: its class is asked for
    for (int x : in) {
      sum += x;
    }
    return sum instanceof Number;
  }

  static Map<Object, String> identities(int[] in) {
    IdentityHashMap<Object, String> map = new IdentityHashMap<>();
    Integer sum = 0; // ok: the map keeps the object
    for (int x : in) {
      sum += x;
    }
    map.put(sum, "sum");
    return map;
  }

  static int supplied(int[] in) {
    int all = 0;
    for (Integer x : in) { // ok: a method reference holds the object
      IntSupplier supplier = x::intValue;
      all += supplier.getAsInt();
    }
    return all;
  }
}
