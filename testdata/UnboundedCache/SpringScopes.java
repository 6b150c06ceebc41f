import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

@Component
@Scope("prototype")
class SpringScopes {
  private final Map<String, Integer> sums = new HashMap<>(); // ok: one for each that asks

  int sum(String key) {
    return sums.computeIfAbsent(key, String::length);
  }
}

@Component
@RequestScope
class OfRequest {
  private final Map<String, Integer> sums = new HashMap<>(); // ok: gone with the request

  int sum(String key) {
    return sums.computeIfAbsent(key, String::length);
  }
}
