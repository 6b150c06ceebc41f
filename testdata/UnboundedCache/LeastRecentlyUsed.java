import java.util.LinkedHashMap;
import java.util.Map;

class LeastRecentlyUsed {
  private final Map<String, String> pages = new LinkedHashMap<>(100, 0.75f, true); // want "`pages` orders its entries by access but evicts none"

  synchronized String page(String url) {
    String page = pages.get(url);
    if (page == null) {
      page = "<p>" + url + "</p>";
      pages.put(url, page);
    }
    return page;
  }
}

class Evicting {
  private static final int MOST = 100;

  private final Map<String, String> pages =
      new LinkedHashMap<String, String>(100, 0.75f, true) { // ok: evicts the eldest
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  synchronized String page(String url) {
    return pages.computeIfAbsent(url, u -> "<p>" + u + "</p>");
  }
}
