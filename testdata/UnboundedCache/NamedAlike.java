import java.io.IOException;
import java.io.InputStream;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Maps of something else that is called a cache. */
class NamedAlike {
  private final Map<String, Map<String, Integer>> cacheToIndex = new ConcurrentHashMap<>(); // ok: what caches have, not what is cached
  private final Map<String, Integer> cacheLimits = new ConcurrentHashMap<>(); // ok: limits of caches
  private final Map<String, String> cacheByUser = new ConcurrentHashMap<>(); // want "`cacheByUser` never loses an entry"
  private final Map<String, String> cachedNames = new ConcurrentHashMap<>(); // want "`cachedNames` never loses an entry"
  private final Map<String, String> nameCacheMap = new ConcurrentHashMap<>(); // want "`nameCacheMap` never loses an entry"

  int index(String name) {
    return cacheToIndex.computeIfAbsent(name, n -> new HashMap<>()).size()
        + cacheLimits.computeIfAbsent(name, String::length)
        + cacheByUser.computeIfAbsent(name, String::strip).length()
        + cachedNames.computeIfAbsent(name, String::trim).length()
        + nameCacheMap.computeIfAbsent(name, String::intern).length();
  }
}

/** Works on caches, and is none. */
class CacheEventProcessor {
  private final Map<String, Integer> counters = new ConcurrentHashMap<>(); // ok: the class only deals with caches

  int counter(String name) {
    return counters.computeIfAbsent(name, String::length);
  }
}

class PageCacheImpl {
  private final Map<String, Integer> pages = new ConcurrentHashMap<>(); // want "`pages` never loses an entry"

  int page(String name) {
    return pages.computeIfAbsent(name, String::length);
  }
}

final class Traits extends AbstractList<String> {
  private static final Map<Traits, Traits> CANONICAL = new ConcurrentHashMap<>(); // ok: a list of the program's own, as good as a class of its own

  static Traits canonical(Traits traits) {
    return CANONICAL.computeIfAbsent(traits, t -> t);
  }

  @Override
  public String get(int index) {
    return "t" + index;
  }

  @Override
  public int size() {
    return 2;
  }
}

class Resources {
  private static final Map<String, byte[]> LOADED = new ConcurrentHashMap<>(); // ok: as many as the class path has
  private static final Map<String, String> DIALECTS = new ConcurrentHashMap<>(); // ok: as many as versions are about
  private static final Map<String, String> beanNameCache = new ConcurrentHashMap<>(); // ok: says that the keys are names of beans
  private static final Map<Integer, String> BY_DEGREE = new ConcurrentHashMap<>(); // ok: small numbers, as the name says
  private static final Map<List<String>, String> JOINED = new ConcurrentHashMap<>(); // want "`JOINED` never loses an entry"
  private static final Map<List<Thread.State>, Integer> STATES = new ConcurrentHashMap<>(); // ok: lists of constants

  static byte[] resource(String name) throws IOException {
    byte[] data = LOADED.get(name);
    if (data == null) {
      try (InputStream in = Resources.class.getResourceAsStream(name)) {
        data = in.readAllBytes();
      }
      LOADED.put(name, data);
    }
    return data;
  }

  static String dialect(String productVersion) {
    return DIALECTS.computeIfAbsent(productVersion, version -> "dialect " + version);
  }

  static String polynomial(int degree) {
    return BY_DEGREE.computeIfAbsent(degree, d -> "x^" + d);
  }

  static String plain(String name) {
    return beanNameCache.computeIfAbsent(name, n -> n.substring(1));
  }

  static String joined(List<String> parts) {
    return JOINED.computeIfAbsent(parts, all -> String.join("", all));
  }

  static int count(List<Thread.State> states) {
    return STATES.computeIfAbsent(states, List::size);
  }
}
