import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ReportBuilder {
  private final Map<String, Integer> widthCache = new HashMap<>(); // ok: a builder lives as long as what it builds

  int width(String text) {
    return widthCache.computeIfAbsent(text, String::length);
  }
}

class TreeVisitor {
  private final Map<String, Integer> memo = new HashMap<>(); // ok: a visitor lives as long as its visit

  int visit(String node) {
    return memo.computeIfAbsent(node, String::length);
  }
}

class ShortLived {
  private final Set<String> visited = new HashSet<>(); // ok: of an object, and no cache
  private final Map<String, Integer> stock = new HashMap<>(); // ok: what the object is for

  int walk(List<String> nodes) {
    Map<String, Integer> cache = new HashMap<>(); // ok: a local
    int sum = 0;
    for (String node : nodes) {
      if (visited.add(node)) {
        sum += cache.computeIfAbsent(node, String::length);
      }
    }
    return sum;
  }

  void store(String article, int count) {
    stock.put(article, count);
  }
}
