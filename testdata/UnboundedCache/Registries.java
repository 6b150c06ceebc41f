import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

class Registries {
  interface CloseListener {
    void closed(String name);
  }

  private static final Map<String, Integer> PORTS = new ConcurrentHashMap<>(); // ok: a registry, filled as the program is put together
  private static final List<CloseListener> LISTENERS = new CopyOnWriteArrayList<>(); // ok: listeners
  private static final Map<String, List<CloseListener>> BY_TOPIC = new ConcurrentHashMap<>(); // ok: listeners by topic
  private static final Map<String, Function<String, String>> STEPS = new ConcurrentHashMap<>(); // ok: functions, which are called

  static void registerPort(String service, int port) {
    PORTS.put(service, port);
  }

  static void onClose(CloseListener listener) {
    LISTENERS.add(listener);
  }

  static void subscribe(String topic, CloseListener listener) {
    BY_TOPIC.computeIfAbsent(topic, t -> new ArrayList<>()).add(listener);
  }

  static void step(String name, Function<String, String> step) {
    STEPS.putIfAbsent(name, step);
  }

  static int port(String service) {
    LISTENERS.forEach(l -> l.closed(service));
    BY_TOPIC.getOrDefault(service, List.of()).forEach(l -> l.closed(service));
    return PORTS.getOrDefault(service, STEPS.containsKey(service) ? 1 : 0);
  }
}
