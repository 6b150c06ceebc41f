import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

class WeakOrSoft {
  private static final Map<String, Integer> WEAK = Collections.synchronizedMap(new WeakHashMap<>()); // ok: weak keys
  private static final Map<String, SoftReference<byte[]>> SOFT = new ConcurrentHashMap<>(); // ok: what is large is softly held
  private static final Map<String, WeakReference<byte[]>> WEAKLY = new ConcurrentHashMap<>(); // ok: what is large is weakly held

  static int use(String key) {
    SOFT.computeIfAbsent(key, k -> new SoftReference<>(k.getBytes()));
    WEAKLY.computeIfAbsent(key, k -> new WeakReference<>(k.getBytes()));
    return WEAK.computeIfAbsent(key, String::length);
  }
}
