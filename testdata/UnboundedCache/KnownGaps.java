import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class KnownGaps {
  static final class Customer {
    final String name;

    Customer(String name) {
      this.name = name;
    }
  }

  private static final Map<Customer, Integer> BY_CUSTOMER = new ConcurrentHashMap<>(); // gap: keys of a class of the program's own

  private static final ThreadLocal<Map<String, Integer>> SET_LATER = new ThreadLocal<>(); // gap: a map for each thread that is set later

  static final Map<String, Integer> NOT_PRIVATE = new ConcurrentHashMap<>(); // gap: a field that other classes may name

  static int use(Customer customer, String text) {
    Map<String, Integer> lengths = SET_LATER.get();
    if (lengths == null) {
      lengths = new HashMap<>();
      SET_LATER.set(lengths);
    }
    return lengths.computeIfAbsent(text, String::length)
        + NOT_PRIVATE.computeIfAbsent(text, String::length)
        + BY_CUSTOMER.computeIfAbsent(customer, c -> c.name.length());
  }
}
