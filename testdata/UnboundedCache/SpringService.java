import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
class SpringService {
  record Quote(String symbol, double price) {}

  private final Map<String, Quote> quotes = new ConcurrentHashMap<>(); // want "`quotes` never loses an entry"

  private final Map<Long, Quote> lastByCustomer = new ConcurrentHashMap<>(); // want "`lastByCustomer` never loses an entry"

  private final Set<String> warned = new HashSet<>(); // want "`warned` never loses an element"

  Quote quote(String symbol) {
    return quotes.computeIfAbsent(symbol, s -> new Quote(s, s.length()));
  }

  void asked(long customer, String symbol) {
    lastByCustomer.put(customer, quote(symbol));
  }

  synchronized void missing(String symbol) {
    if (warned.add(symbol)) {
      System.err.println("No quote: " + symbol);
    }
  }
}
