import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

enum BuiltElsewhere {
  SMALL,
  LARGE;

  Cache<String, Integer> built() {
    return Caffeine.newBuilder().recordStats().build(); // want "`Caffeine` builds a cache"
  }

  interface Defaults {
    Cache<String, Integer> SHARED = Caffeine.newBuilder().recordStats().build(); // want "`Caffeine` builds a cache"

    default Cache<String, Integer> made() {
      return Caffeine.newBuilder().recordStats().build(); // want "`Caffeine` builds a cache"
    }
  }
}
