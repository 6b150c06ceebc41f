import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one instance of a class, made when it is asked for; and beans that events come to. */
class LazySingleton {
  static final class Prices {
    private static Prices instance;
    private final Map<String, String> known = new HashMap<>(); // want "`known` never loses an entry: it grows with every new key as long as the program runs"

    private Prices() {}

    static synchronized Prices get() {
      if (instance == null) {
        instance = new Prices();
      }
      return instance;
    }

    String price(String article) {
      return known.computeIfAbsent(article, a -> a + "!");
    }
  }

  static final class Reset {
    private static Reset instance;
    private final Map<String, String> known = new HashMap<>(); // ok: another instance may follow

    private Reset() {}

    static synchronized Reset get() {
      if (instance == null) {
        instance = new Reset();
      }
      return instance;
    }

    static synchronized void reset() {
      instance = null;
    }

    String price(String article) {
      return known.computeIfAbsent(article, a -> a + "!");
    }
  }

  static final class Temporary {
    private final Map<String, String> known = new HashMap<>(); // ok: made for a caller, who may let it go

    private Temporary() {}

    static Temporary create() {
      return new Temporary();
    }

    String price(String article) {
      return known.computeIfAbsent(article, a -> a + "!");
    }
  }

  @Component
  static class Events {
    private final Map<Long, List<String>> ofUsers = new HashMap<>(); // want "`ofUsers` never loses an entry"

    void onEvent(long user, String event) {
      ofUsers.computeIfAbsent(user, u -> new ArrayList<>()).add(event);
    }
  }

  /** A name that is a package's elsewhere. */
  static class Quotes {
    private final Map<String, String> cache = new HashMap<>(); // want "`cache` never loses an entry"

    String quote(String article) {
      return cache.computeIfAbsent(article, a -> a + com.google.common.cache.CacheBuilder.newBuilder());
    }
  }

  /** Another map is emptied, not the cache. */
  static class Rates {
    private static final Cache<String, String> RATES = Caffeine.newBuilder().build(); // want "`Caffeine` builds a cache without size, time or weak references"
    private static final Map<String, String> RECENT = new HashMap<>(); // ok: emptied at times

    static String rate(String pair) {
      RECENT.put(pair, pair);
      return RATES.get(pair, p -> p + "?");
    }

    static void close() {
      RECENT.clear();
    }
  }

  static Object probe() {
    return Prices.get().price("a") + Reset.get().price("b") + Temporary.create().price("c");
  }
}
