import java.util.ArrayList;
import java.util.List;

class FreshEachIteration {
  static List<String> declaredInside(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      String line = "> ";
      line += word; // ok: declared in the loop
      out.add(line);
    }
    return out;
  }

  static List<String> loopVariable(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      word += "!"; // ok: the loop's own variable
      out.add(word);
    }
    return out;
  }

  static List<String> resetFirst(List<String> words) {
    List<String> out = new ArrayList<>();
    String line;
    for (String word : words) {
      line = "> ";
      line += word; // ok: starts anew in each iteration
      out.add(line);
    }
    return out;
  }

  static List<String> resetLast(List<String> words) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String word : words) {
      line += word; // ok: emptied at the end of each iteration
      out.add(line);
      line = "";
    }
    return out;
  }

  static List<String> resetOnBothWays(List<String> words) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String word : words) {
      if (word.isEmpty()) {
        line = "empty";
      } else {
        line = word;
      }
      line += ";"; // ok: every way to it assigns first
      out.add(line);
    }
    return out;
  }
}
