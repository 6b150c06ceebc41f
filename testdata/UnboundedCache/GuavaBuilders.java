import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.MapMaker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

class GuavaBuilders {
  private static final Cache<String, Integer> LENGTHS = CacheBuilder.newBuilder().build(); // want "`CacheBuilder` builds a cache without size"
  private static final Cache<String, Integer> WEAK = CacheBuilder.newBuilder().weakValues().build(); // ok: weakly held
  private static final ConcurrentMap<String, Integer> MADE = new MapMaker().concurrencyLevel(8).makeMap(); // want "`MADE` never loses an entry"
  private static final ConcurrentMap<String, Integer> WEAK_MADE = new MapMaker().weakKeys().makeMap(); // ok: weak keys
  private static final Map<String, Integer> PLAIN = new ConcurrentHashMap<>(); // want "`PLAIN` never loses an entry"

  static int use(String key) throws ExecutionException {
    return LENGTHS.get(key, key::length)
        + WEAK.get(key, key::length)
        + MADE.computeIfAbsent(key, String::length)
        + WEAK_MADE.computeIfAbsent(key, String::length)
        + PLAIN.computeIfAbsent(key, String::length);
  }
}
