import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class StoredByCallers {
  record Login(String user, long at) {}

  private static final Map<String, Login> LOGINS = new ConcurrentHashMap<>(); // want "`LOGINS` never loses an entry"

  static void login(String token, Login login) {
    LOGINS.put(token, login);
  }

  static Login of(String token) {
    return LOGINS.get(token);
  }
}
