import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A verticle that answers from what it remembers. */
class TokenVerticle extends AbstractVerticle {
  private static final Map<String, UUID> TOKENS = new ConcurrentHashMap<>(); // want "`TOKENS` never loses an entry"
  private static final Map<UUID, String> OPEN = new ConcurrentHashMap<>(); // ok: taken out when it is used
  private final Map<String, Integer> scoreCache = new HashMap<>(); // want "`scoreCache` never loses an entry"
  private final Map<String, Integer> pending = new HashMap<>(); // ok: a field of an object that nobody calls a cache

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/token/:user").handler(this::token);
    router.get("/score/:user").handler(context -> context.end("" + score(context.pathParam("user"))));
  }

  void token(RoutingContext context) {
    UUID token = TOKENS.computeIfAbsent(context.pathParam("user"), user -> UUID.randomUUID());
    OPEN.put(token, context.pathParam("user"));
    context.end(token.toString());
  }

  String use(UUID token) {
    return OPEN.remove(token);
  }

  int score(String user) {
    pending.merge(user, 1, Integer::sum);
    Integer score = scoreCache.get(user);
    if (score == null) {
      score = user.length();
      scoreCache.put(user, score);
    }
    return score;
  }
}
