import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Singleton
class JakartaEjb {
  private final Map<String, String> accounts = new HashMap<>(); // want "`accounts` never loses an entry"
  private final Map<String, Integer> limits = new HashMap<>(); // ok: filled when the bean is made

  @PostConstruct
  void load() {
    for (String name : List.of("free", "paid")) {
      limits.put(name, name.length());
    }
  }

  String account(String number) {
    String account = accounts.get(number);
    if (account == null) {
      account = number + ":" + limits.get("free");
      accounts.put(number, account);
    }
    return account;
  }
}
