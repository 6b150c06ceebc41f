import java.util.List;
import java.util.stream.IntStream;

class Fields {
  private String log = "";
  private static String all = "";

  void add(List<String> lines) {
    for (String line : lines) {
      this.log += line; // want "`this.log` grows"
    }
  }

  void addUnqualified(List<String> lines) {
    for (String line : lines) {
      log += line; // want "`log` grows"
    }
  }

  static void perElement(List<String> lines) {
    lines.forEach(line -> all += line); // want "`all` grows"
    IntStream.range(0, 100).forEach(i -> {
      all = all + i; // want "`all` grows"
    });
  }

  static void ofAnother(Fields other, List<String> lines) {
    for (String line : lines) {
      other.log += line; // want "`other.log` grows"
    }
  }
}
