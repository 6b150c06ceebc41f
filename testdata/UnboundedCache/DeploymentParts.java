import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** What a deployment has so many of, by name, and what is kept as a program starts. */
class DeploymentParts {
  private static final Map<String, float[]> RATIOS = new ConcurrentHashMap<>(); // ok: a cluster has so many topics
  private static final Map<String, String> STATES = new ConcurrentHashMap<>(); // ok: a program runs so many instances of a server
  private static final List<Long> TIMERS = new CopyOnWriteArrayList<>(); // ok: kept as the program is started
  private static final Map<String, Object> LOCKS = new ConcurrentHashMap<>(); // want "`LOCKS` never loses an entry"

  static float[] ratio(String topic) {
    return RATIOS.computeIfAbsent(topic, name -> new float[8]);
  }

  static String state(String backupInstanceName) {
    return STATES.computeIfAbsent(backupInstanceName, name -> "starting " + name);
  }

  static void initializeServer(long timer) {
    TIMERS.add(timer);
  }

  static Object lock(String order) {
    return LOCKS.computeIfAbsent("lock-" + user(order), name -> name + "!");
  }

  private static String user(String document) {
    return document.strip();
  }

  /** Glyphs by their codes: a font has so many, and a shop has coupons without end. */
  static class GlyphCache {
    private final Map<Integer, String> glyphs = new ConcurrentHashMap<>(); // ok: numbers of a code
    private final Map<String, String> coupons = new ConcurrentHashMap<>(); // want "`coupons` never loses an entry"

    String glyph(int code) {
      return glyphs.computeIfAbsent(code, Integer::toHexString);
    }

    String coupon(String code) {
      return coupons.computeIfAbsent(code, String::strip);
    }
  }

  /** Settings by their keys. */
  static class ConfigurationCache {
    private final Map<String, String> cache = new ConcurrentHashMap<>(); // ok: a configuration has so many keys

    String setting(String key, Function<String, String> read) {
      return cache.computeIfAbsent(key, read);
    }
  }

  /** Elements of a session, put there by others. */
  static class Elements {
    private final Map<String, Object> cache = new ConcurrentHashMap<>(); // ok: stored, not computed, though only the first of a name

    void put(String id, Object element) {
      cache.computeIfAbsent(id, key -> element);
    }
  }

  /** One object for all equal ones. */
  static class Pool {
    private final Map<String, String> interned = new ConcurrentHashMap<>(); // want "`interned` never loses an entry"

    String intern(String text) {
      return interned.computeIfAbsent(text, key -> text);
    }
  }

  static Object probe() {
    return new GlyphCache().glyph(65) + new GlyphCache().coupon("c") + ratio("t").length + state("s") + lock("o") + new Pool().intern("a");
  }
}
