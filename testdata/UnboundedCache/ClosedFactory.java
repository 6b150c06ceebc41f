import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is made for a few names alone: the method that makes it refuses all others. */
class ClosedFactory {
  interface Codec {
    String id();
  }

  record Json(String id) implements Codec {}

  record Xml(String id) implements Codec {}

  enum Region {
    NORTH("n"),
    SOUTH("s");

    final String code;

    Region(String code) {
      this.code = code;
    }
  }

  private static final Map<String, Codec> CODECS = new ConcurrentHashMap<>(); // ok: a chain of comparisons that ends in null
  private static final Map<String, Codec> FORMATS = new ConcurrentHashMap<>(); // ok: a switch that throws by default
  private static final Map<String, Codec> BY_ALIAS = new ConcurrentHashMap<>(); // ok: ifs with elses
  private static final Map<String, Region> REGIONS = new ConcurrentHashMap<>(); // ok: the constants of an enum
  private static final Map<String, Codec> LENIENT = new ConcurrentHashMap<>(); // want "`LENIENT` never loses an entry"
  private static final Map<String, Codec> PREFIXED = new ConcurrentHashMap<>(); // want "`PREFIXED` never loses an entry"

  static synchronized Codec codec(String id) {
    if (!CODECS.containsKey(id)) {
      Codec made = create(id);
      if (made != null) {
        CODECS.put(made.id(), made);
      }
    }
    return CODECS.get(id);
  }

  private static Codec create(String id) {
    if ("json".equals(id)) {
      return new Json(id);
    } else if (id.equals("xml") || id.equals("html")) {
      return new Xml(id);
    } else {
      return null;
    }
  }

  static Codec format(String id) {
    return FORMATS.computeIfAbsent(id, key -> known(key));
  }

  private static Codec known(String id) {
    return switch (id) {
      case "json" -> new Json(id);
      case "xml" -> new Xml(id);
      default -> throw new IllegalArgumentException(id);
    };
  }

  static Codec alias(String id) {
    return BY_ALIAS.computeIfAbsent(id, ClosedFactory::aliased);
  }

  private static Codec aliased(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException();
    }
    if (id == "j") {
      return new Json(id);
    }
    throw new IllegalArgumentException(id);
  }

  static Region region(String code) {
    Region known = REGIONS.get(code);
    if (known == null) {
      known = search(code);
      REGIONS.put(code, known);
    }
    return known;
  }

  private static Region search(String code) {
    for (Region region : Region.values()) {
      if (region.code.equals(code)) {
        return region;
      }
    }
    throw new IllegalArgumentException(code);
  }

  static Codec lenient(String id) {
    return LENIENT.computeIfAbsent(id, key -> orXml(key));
  }

  private static Codec orXml(String id) {
    if ("json".equals(id)) {
      return new Json(id);
    }
    return new Xml(id);
  }

  static Codec prefixed(String id) {
    return PREFIXED.computeIfAbsent(id, key -> ofPrefix(key));
  }

  private static Codec ofPrefix(String id) {
    if (id.startsWith("json")) {
      return new Json(id);
    }
    return null;
  }

  static Object probe() {
    return codec("json").id() + format("xml").id() + alias("j").id() + region("n") + lenient("q").id() + prefixed("json2").id();
  }
}
