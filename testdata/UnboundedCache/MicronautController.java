import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Controller("/weather")
class MicronautController {
  private final Map<String, String> reports = new ConcurrentHashMap<>(); // want "`reports` never loses an entry"

  @Get("/{place}")
  String weather(String place) {
    return reports.computeIfAbsent(place, p -> "Rain in " + p);
  }
}
