import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderClientTest {
  private static final Map<String, Integer> SEEN = new ConcurrentHashMap<>(); // ok: test code, gone with the run

  @Test
  void remembers() {
    lengthOf("order");
  }

  @AfterEach
  void report() {
    System.out.println(SEEN);
  }

  static int lengthOf(String name) {
    return SEEN.computeIfAbsent(name, String::length);
  }
}
