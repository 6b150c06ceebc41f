import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Instances of a class by their name: few of what is like an enum, many of what is not. */
final class OwnConstants {
  static final class MediaType {
    private static final Map<String, MediaType> VALUES = new ConcurrentHashMap<>(); // ok: an enum that others may add to
    private final String name;

    private MediaType(String name) {
      this.name = name;
    }

    static MediaType of(String name) {
      return VALUES.computeIfAbsent(name, MediaType::new);
    }
  }

  static final class CompressionMode {
    private final String id;

    private CompressionMode(String id) {
      this.id = id;
    }

    static CompressionMode of(String id) {
      return Known.VALUES.computeIfAbsent(id, i -> new CompressionMode(id));
    }

    private static final class Known {
      private static final Map<String, CompressionMode> VALUES = new ConcurrentHashMap<>(); // ok: as above, held by a class of its own
    }
  }

  static final class Symbol {
    private static final Map<String, Symbol> SYMBOLS = new ConcurrentHashMap<>(); // want "`SYMBOLS` never loses an entry"
    private final String name;

    private Symbol(String name) {
      this.name = name;
    }

    static Symbol of(String name) {
      return SYMBOLS.computeIfAbsent(name, Symbol::new);
    }
  }

  /** Of another class: what it is called is no sign. */
  static final class Pages {
    record MimeType(String text) {}

    private static final Map<String, MimeType> OF_PAGES = new ConcurrentHashMap<>(); // want "`OF_PAGES` never loses an entry"

    static MimeType of(String page) {
      return OF_PAGES.computeIfAbsent(page, MimeType::new);
    }
  }

  static Object probe() {
    return Symbol.of("a").name + MediaType.of("b").name + CompressionMode.of("c").id + Pages.of("d");
  }
}
