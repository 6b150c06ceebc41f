import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Startup
@ApplicationScoped
class QuarkusStartup {
  record Tile(int x, int y, int zoom) {}

  private final Map<Tile, byte[]> tiles = new ConcurrentHashMap<>(); // want "`tiles` never loses an entry"

  byte[] tile(int x, int y, int zoom) {
    return tiles.computeIfAbsent(new Tile(x, y, zoom), t -> new byte[256 * 256]);
  }
}
