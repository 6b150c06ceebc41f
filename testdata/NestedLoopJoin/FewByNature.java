import java.lang.annotation.Annotation;
import java.lang.management.MonitorInfo;
import java.util.List;

class FewByNature {
  static String locks(StackTraceElement[] frames, MonitorInfo[] locks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < frames.length; i++) {
      out.append(frames[i]);
      for (MonitorInfo lock : locks) { // ok: one thread holds few locks
        if (lock.getLockedStackDepth() == i) {
          out.append(lock);
        }
      }
    }
    return out.toString();
  }

  static int repeated(Annotation[] own, Annotation[] inherited) {
    int found = 0;
    for (Annotation one : inherited) {
      for (int i = 0; i < own.length; i++) { // ok: what one declaration is annotated with
        if (own[i].annotationType() == one.annotationType()) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static Enum<?> byName(List<String> names, Enum<?>[] constants) {
    for (String name : names) {
      for (Enum<?> constant : constants) { // ok: an enum has few constants
        if (constant.name().equals(name)) {
          return constant;
        }
      }
    }
    return null;
  }
}
