import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

class BoundedKeys {
  private static final Map<Class<?>, String> BY_CLASS = new ConcurrentHashMap<>(); // ok: as many as classes
  private static final Map<Method, Boolean> BY_METHOD = new ConcurrentHashMap<>(); // ok: as many as methods
  private static final Map<TimeUnit, String> BY_UNIT = new HashMap<>(); // ok: as many as constants
  private static final Map<Boolean, String> BY_FLAG = new HashMap<>(); // ok: two
  private static final Map<Locale, String> BY_LOCALE = new ConcurrentHashMap<>(); // ok: as many as locales
  private static final Map<String, String> BY_CLASS_NAME = new ConcurrentHashMap<>(); // ok: made from a class
  private static final Map<Integer, String> BY_REMAINDER = new ConcurrentHashMap<>(); // ok: sixteen
  private static final Map<String, String> BY_UNIT_NAME = new ConcurrentHashMap<>(); // ok: made from a constant

  static String all(Class<?> type, Method method, TimeUnit unit, boolean flag, Locale locale, int n) {
    return BY_CLASS.computeIfAbsent(type, Class::getSimpleName)
        + BY_METHOD.computeIfAbsent(method, Method::isVarArgs)
        + BY_UNIT.computeIfAbsent(unit, TimeUnit::name)
        + BY_FLAG.computeIfAbsent(flag, String::valueOf)
        + BY_LOCALE.computeIfAbsent(locale, Locale::toString)
        + BY_CLASS_NAME.computeIfAbsent(type.getName(), String::trim)
        + BY_REMAINDER.computeIfAbsent(n % 16, String::valueOf)
        + BY_UNIT_NAME.computeIfAbsent(unit.name(), String::trim);
  }
}
