import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

@ApplicationScoped
class JakartaBeans {
  private final ConcurrentMap<String, Double> rates = new ConcurrentHashMap<>(); // want "`rates` never loses an entry"

  double rate(String pair) {
    return rates.computeIfAbsent(pair, p -> p.length() / 2.0);
  }
}

@Singleton
class OneForAll {
  private final Map<String, Double> rates = new ConcurrentHashMap<>(); // want "`rates` never loses an entry"

  double rate(String from, String to) {
    return rates.computeIfAbsent(from + to, p -> p.length() / 2.0);
  }
}

@RequestScoped
class OneForEachRequest {
  private final Map<String, Double> rates = new ConcurrentHashMap<>(); // ok: gone with the request

  double rate(String pair) {
    return rates.computeIfAbsent(pair, p -> p.length() / 2.0);
  }
}
