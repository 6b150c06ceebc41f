package io.github.hotloop.benchmarks.before;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the greeting of every user it ever saw. */
public final class UnboundedCache {
  private static final Map<String, String> GREETINGS =
      new ConcurrentHashMap<>(); // want "`GREETINGS`"

  private final int size;

  /** So many users. */
  public UnboundedCache(int size) {
    this.size = size;
  }

  /** Greets each once; the number of characters. */
  public Object run() {
    int length = 0;
    for (int i = 0; i < size; i++) {
      length += greeting("user" + i).length();
    }
    return length;
  }

  /** The greeting of a user. */
  public static String greeting(String user) {
    return GREETINGS.computeIfAbsent(user, name -> "Dear " + name + ", welcome back");
  }
}
