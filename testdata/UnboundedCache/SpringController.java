import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpringController {
  private final HashMap<String, String> pages = new HashMap<>(); // want "`pages` never loses an entry"
  private final Map<String, String> byLanguage = new HashMap<>(); // ok: as many as languages

  @GetMapping("/page/{name}")
  synchronized String page(@PathVariable("name") String name) {
    String page = pages.get(name);
    if (page == null) {
      page = "<h1>" + name + "</h1>";
      pages.put(name, page);
    }
    return page;
  }

  @GetMapping("/greeting/{language}")
  synchronized String greeting(@PathVariable("language") String language) {
    return byLanguage.computeIfAbsent(language, l -> "Hello in " + l);
  }
}
