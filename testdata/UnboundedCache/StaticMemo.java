import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prices in other currencies. */
class StaticMemo {
  private static final Map<String, BigDecimal> PRICES = new ConcurrentHashMap<>(); // want "`PRICES` never loses an entry"

  static BigDecimal price(String article) {
    return PRICES.computeIfAbsent(article, StaticMemo::load);
  }

  private static BigDecimal load(String article) {
    return BigDecimal.valueOf(article.length());
  }
}
