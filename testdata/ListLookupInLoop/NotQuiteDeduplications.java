import java.util.ArrayList;
import java.util.List;

class NotQuiteDeduplications {
  static List<String> askedFirst(List<String> in) {
    List<String> out = new ArrayList<>();
    for (String one : in) {
      if (!out.contains(one) && one.length() > 1) { // want "`out` is searched"
        out.add(one);
      }
    }
    return out;
  }

  static List<String> another(List<String> in) {
    List<String> out = new ArrayList<>();
    for (String one : in) {
      if (!out.contains(one)) { // want "`out` is searched"
        out.add(one + "!");
      }
    }
    return out;
  }

  static List<String> otherwise(List<String> in) {
    List<String> out = new ArrayList<>();
    for (String one : in) {
      if (!out.contains(one)) { // want "`out` is searched"
        out.add(one);
      }
      out.add("-");
    }
    return out;
  }

  static List<Object> unknownEquality(List<?> in) {
    List<Object> out = new ArrayList<>();
    for (Object one : in) {
      if (!out.contains(one)) { // want "`out` is searched"
        out.add(one);
      }
    }
    return out;
  }
}
