import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class NamedCache {
  private final Map<String, byte[]> imageCache = new HashMap<>(); // want "`imageCache` never loses an entry"
  private final ConcurrentMap<Long, String> memo; // ok: made in the constructor, reported there

  NamedCache() {
    memo = new ConcurrentHashMap<>(); // want "as long as its owner lives"
  }

  byte[] image(String name) {
    byte[] image = imageCache.get(name);
    if (image == null) {
      image = name.getBytes();
      imageCache.put(name, image);
    }
    return image;
  }

  String text(long id) {
    return memo.computeIfAbsent(id, n -> "no. " + n);
  }
}

class PriceCache {
  private final Map<String, Double> prices = new HashMap<>(); // want "`prices` never loses an entry"

  double price(String article) {
    return prices.computeIfAbsent(article, a -> a.length() * 0.5);
  }
}
