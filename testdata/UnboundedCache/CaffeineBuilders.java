import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

class CaffeineBuilders {
  /** Loaded on demand. */
  private static final LoadingCache<String, Integer> LOADING =
      Caffeine.newBuilder() // want "`Caffeine` builds a cache without size, time or weak references"
          .initialCapacity(100)
          .build(String::length);

  private final AsyncLoadingCache<Long, String> later; // ok: built in the constructor, reported there

  private static final Cache<String, Integer> SIZED = Caffeine.newBuilder().maximumSize(100).build(); // ok: bounded
  private static final Cache<String, Integer> WEIGHED =
      Caffeine.newBuilder() // ok: bounded by weight
          .maximumWeight(1_000_000)
          .weigher((String key, Integer value) -> key.length())
          .build();
  private static final Cache<String, Integer> SOFT = Caffeine.newBuilder().softValues().build(); // ok: softly held
  private static final Cache<String, Integer> SPEC = Caffeine.from("maximumSize=10").build(); // ok: somebody else began it

  CaffeineBuilders() {
    later = Caffeine.newBuilder().buildAsync(String::valueOf); // want "`Caffeine` builds a cache"
  }

  static int use(String key) {
    Cache<String, Integer> local = Caffeine.newBuilder().build(); // ok: gone with the method
    local.put(key, 1);
    return LOADING.get(key) + SIZED.getIfPresent(key) + SOFT.getIfPresent(key) + WEIGHED.getIfPresent(key)
        + SPEC.getIfPresent(key);
  }

  String text(long key) {
    return later.get(key).join();
  }
}
