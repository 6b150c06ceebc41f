import java.util.List;

class IdentityMatters {
  static boolean isTheLiteral(List<String> words) {
    String s = "";
    for (String word : words) {
      s += word; // want "`s` grows"
    }
    return s == "";
  }

  static Object locked(List<String> words) {
    String s = "";
    for (String word : words) {
      s += word; // want "`s` grows"
    }
    synchronized (s) {
      return s.length();
    }
  }

  static Object probe() {
    return isTheLiteral(List.of()) + " " + locked(List.of("a", "b"));
  }
}
