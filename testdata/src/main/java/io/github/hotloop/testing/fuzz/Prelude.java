package io.github.hotloop.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What random programs are made of: values whose use leaves a trace, and the run itself. */
final class Prelude {
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("FOREVER", "static final boolean FOREVER = true;");
    PARTS.put("count", "static int count;");
    PARTS.put(
        "Noisy",
        """
        static final class Noisy {
        final int id;
        Noisy(int id) {
        this.id = id;
        }
        @Override
        public String toString() {
        log("print " + id + " at " + count++);
        if (id == 5) {
        throw new IllegalStateException("no print");
        }
        return id % 4 == 3 ? null : "#" + id;
        }
        }\
        """);
    PARTS.put(
        "Letters",
        """
        static final class Letters implements CharSequence {
        @Override
        public int length() {
        log("length");
        return 2;
        }
        @Override
        public char charAt(int index) {
        log("charAt");
        return 'x';
        }
        @Override
        public CharSequence subSequence(int start, int end) {
        return "xx".substring(start, end);
        }
        @Override
        public String toString() {
        log("letters");
        return "xx";
        }
        }\
        """);
    PARTS.put(
        "Sign",
        """
        enum Sign {
        s, text, sb, value;
        static Sign of(int i) {
        return values()[Math.floorMod(i, 4)];
        }
        }\
        """);
    PARTS.put(
        "Key",
        """
        record Key(int number, String word) {
        static Key of(int i) {
        return i % 5 == 4 ? null : new Key(i % 3, i % 2 == 0 ? null : "k");
        }
        }\
        """);
    PARTS.put(
        "Odd",
        """
        static final class Odd {
        final int id;
        Odd(int id) {
        this.id = id;
        }
        static Odd of(int i) {
        return i % 7 == 6 ? null : new Odd(i);
        }
        @Override
        public boolean equals(Object other) {
        log("equals " + id);
        if (id == 5) {
        throw new IllegalStateException("no equals");
        }
        return other instanceof Odd odd ? odd.id % 3 == id % 3 : id % 2 == 0;
        }
        @Override
        public int hashCode() {
        log("hash " + id);
        return id;
        }
        @Override
        public String toString() {
        return "odd" + id;
        }
        }\
        """);
    PARTS.put(
        "number(",
        """
        static int number(int i) {
        log("number " + i);
        return -i;
        }\
        """);
    PARTS.put(
        "word(",
        """
        static String word(int i) {
        log("word " + i);
        return i % 3 == 1 ? null : "w" + i;
        }\
        """);
    PARTS.put(
        "fail(",
        """
        static int fail(int i) {
        log("fail " + i);
        if (i == 2) {
        throw new IllegalStateException("failed");
        }
        return i;
        }\
        """);
    PARTS.put(
        "boxed(",
        """
        static Integer boxed(int i) {
        return i % 2 == 0 ? null : Integer.valueOf(i);
        }\
        """);
    PARTS.put(
        "numbers(",
        """
        static List<Integer> numbers(int n) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
        numbers.add(i == 5 ? null : Integer.valueOf(i * 77));
        }
        return numbers;
        }\
        """);
    PARTS.put(
        "wide(",
        """
        static double wide(double seen) {
        return seen / 2;
        }\
        """);
    PARTS.put(
        "pick(",
        """
        static String pick(long seen) {
        return "long " + seen;
        }
        static String pick(double seen) {
        return "double " + seen;
        }
        static String pick(Object seen) {
        return "object " + seen;
        }\
        """);
    PARTS.put(
        "two(",
        """
        static String two(Object seen, int more) {
        return "object " + seen + more;
        }
        static String two(double seen, long more) {
        return "number " + seen + more;
        }\
        """);
    PARTS.put(
        "some(",
        """
        @SuppressWarnings("unchecked")
        static <T> T some(Object value) {
        return (T) value;
        }\
        """);
    PARTS.put(
        "same(",
        """
        static <T> T same(T value) {
        return value;
        }\
        """);
    PARTS.put(
        "letters(",
        """
        static char[] letters(int i) {
        return i % 2 == 0 ? null : new char[] {'p', 'q'};
        }\
        """);
    PARTS.put(
        "Maps.",
        """
        static final class Maps {
        /** Whatever is asked for, one more. */
        static final class Odd<K, V> extends java.util.HashMap<K, V> {
        @Override
        public V get(Object key) {
        log("get " + key);
        return super.get(key);
        }
        @Override
        public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> f) {
        log("merge " + key);
        return super.merge(key, value, f);
        }
        @Override
        public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> f) {
        log("compute " + key);
        return super.computeIfAbsent(key, f);
        }
        }
        static <K, V> java.util.SortedMap<K, V> of() {
        java.util.SortedMap<Object, Object> all = new java.util.TreeMap<>((a, b) -> (a + "").compareTo(b + ""));
        all.put("a", null);
        return some(all);
        }
        static int picky(Object a, Object b) {
        if (a.equals("c6") || b.equals("w3") || a.equals(48)) {
        throw new IllegalStateException("picky");
        }
        return String.valueOf(b).compareTo(String.valueOf(a));
        }
        static <K, V> void poison(java.util.Map<K, V> all, K key) {
        all.put(key, null);
        }
        }\
        """);
    PARTS.put(
        "see(",
        """
        static String see(String seen) {
        log("string " + seen);
        return "!";
        }
        static String see(Object seen) {
        log("object " + seen);
        return "?";
        }\
        """);
  }

  private static final String RUN =
      """
      static final List<String> LOG = new ArrayList<>();
      static void log(Object value) {
      LOG.add(String.valueOf(value));
      }
      static Object probe() {
      LOG.clear();
      for (int n : new int[] {0, 1, 3, 6}) {
      try {
      log(run(n));
      } catch (IllegalStateException e) {
      log(e.getMessage());
      } catch (RuntimeException e) {
      log(e.getClass().getName());
      }
      }
      return LOG;
      }\
      """;

  private Prelude() {}

  /** The file with these members and all that they need. */
  static String around(String className, String members) {
    List<String> used = new ArrayList<>();
    String all = members;
    for (boolean more = true; more; ) {
      more = false;
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        if (all.contains(part.getKey()) && !used.contains(part.getValue())) {
          used.add(part.getValue());
          all += part.getValue(); // A few short texts.
          more = true;
        }
      }
    }
    return "import java.util.ArrayList;\nimport java.util.List;\n\nclass "
        + className
        + " {\n"
        + members
        + "\n\n"
        + String.join("\n\n", used)
        + "\n\n"
        + RUN
        + "\n}\n";
  }
}
