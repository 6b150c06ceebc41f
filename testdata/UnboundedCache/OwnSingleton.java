import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

final class OwnSingleton {
  private static final OwnSingleton INSTANCE = new OwnSingleton();

  private final Map<String, String> titles = Collections.synchronizedMap(new HashMap<>()); // want "`titles` never loses an entry"

  private OwnSingleton() {}

  static OwnSingleton get() {
    return INSTANCE;
  }

  String title(String path) {
    return titles.computeIfAbsent(path, p -> p.substring(p.lastIndexOf('/') + 1));
  }
}

class MadeByAnyone {
  private final Map<String, String> titles = new HashMap<>(); // ok: one for each object, however long that lives

  String title(String path) {
    return titles.computeIfAbsent(path, p -> p.substring(p.lastIndexOf('/') + 1));
  }
}
