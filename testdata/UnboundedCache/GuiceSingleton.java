import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
class GuiceSingleton {
  interface Directory {
    String nameOf(String mail);
  }

  private final Directory directory;
  private final Map<String, String> names = new ConcurrentHashMap<>(); // want "`names` never loses an entry"

  @Inject
  GuiceSingleton(Directory directory) {
    this.directory = directory;
  }

  String name(String mail) {
    return names.computeIfAbsent(mail, directory::nameOf);
  }
}

class NoSingleton {
  private final Map<String, String> names = new ConcurrentHashMap<>(); // ok: Guice makes one for each that asks

  String name(String mail) {
    return names.computeIfAbsent(mail, m -> m + "!");
  }
}
