import java.util.HashMap;
import java.util.Map;

class SeveralClasses {
  private static final Map<String, Integer> LENGTHS = new HashMap<>(); // ok: the nested class clears it

  static synchronized int length(String text) {
    return LENGTHS.computeIfAbsent(text, String::length);
  }

  static final class Sweeper implements Runnable {
    @Override
    public void run() {
      SeveralClasses.LENGTHS.clear();
    }
  }

  private static final class Holder {
    static final Map<String, Integer> HASHES = new HashMap<>(); // want "`HASHES` never loses an entry"
  }

  static synchronized int hash(String text) {
    return Holder.HASHES.computeIfAbsent(text, String::hashCode);
  }
}
