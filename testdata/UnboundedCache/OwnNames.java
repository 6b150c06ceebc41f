import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things by the names that they have themselves, and by the names they are asked for. */
class OwnNames {
  record Encoding(String name, int[] codes) {}

  record User(String name, long id) {}

  private static final Map<String, Encoding> ENCODING_CACHE = new ConcurrentHashMap<>(); // ok: whatever it is asked for by, an encoding goes by its own name
  private static final Map<String, Encoding> ASKED = new ConcurrentHashMap<>(); // want "`ASKED` never loses an entry"
  private static final Map<String, User> USERS = new ConcurrentHashMap<>(); // want "`USERS` never loses an entry"
  private static final Map<String, Principal> SEEN = new ConcurrentHashMap<>(); // want "`SEEN` never loses an entry"

  static Encoding encoding(String name) {
    Encoding known = ENCODING_CACHE.get(name);
    if (known != null) {
      return known;
    }
    Encoding read = read(name);
    ENCODING_CACHE.put(read.name(), read);
    return read;
  }

  static Encoding asked(String text) {
    Encoding known = ASKED.get(text);
    if (known == null) {
      known = read(text);
      ASKED.put(text, known);
    }
    return known;
  }

  private static Encoding read(String name) {
    return new Encoding(name.strip(), new int[256]);
  }

  static User user(String name) {
    User known = USERS.get(name);
    if (known == null) {
      known = new User(name, name.hashCode());
      USERS.put(known.name(), known);
    }
    return known;
  }

  static void see(Principal visitor) {
    SEEN.put(visitor.getName(), visitor);
  }

  static Object probe() {
    return encoding("a").name() + asked("b").name() + user("c").id();
  }
}
