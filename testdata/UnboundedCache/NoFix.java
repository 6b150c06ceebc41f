import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.atomic.AtomicLong;

/** What an eviction would break, or what an eviction would put in another order. */
class NoFix {
  private static final Map<String, Lock> LOCKS = new ConcurrentHashMap<>(); // want "`LOCKS` never loses an entry"
  private static final Map<String, AtomicLong> COUNTERS = new ConcurrentHashMap<>(); // want "`COUNTERS` never loses an entry"
  private static final Map<String, Integer> SORTED = new TreeMap<>(); // want "`SORTED` never loses an entry"
  private static final Map<String, Integer> LISTED = new ConcurrentHashMap<>(); // want "`LISTED` never loses an entry"

  static long locked(String account) {
    Lock lock = LOCKS.computeIfAbsent(account, a -> new ReentrantLock());
    lock.lock();
    try {
      LISTED.computeIfAbsent(account, String::length);
      LISTED.forEach((name, length) -> System.out.println(name + length));
      return COUNTERS.computeIfAbsent(account, a -> new AtomicLong()).incrementAndGet()
          + SORTED.computeIfAbsent(account, String::length);
    } finally {
      lock.unlock();
    }
  }
}
