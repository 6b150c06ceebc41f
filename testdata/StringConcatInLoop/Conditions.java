import java.util.Iterator;
import java.util.List;

class Conditions {
  static int resetByCondition(Iterator<String> lines) {
    int all = 0;
    String line = "";
    while (lines.hasNext() && (line = lines.next()) != null) {
      line += ";"; // ok: each iteration starts from what the condition read
      all += line.length();
    }
    return all + line.length();
  }

  static int resetUnderNot(Iterator<String> lines) {
    int all = 0;
    String line = "";
    while (!(!lines.hasNext() || (line = lines.next()) == null)) {
      line += ";"; // ok: the same, written with or
      all += line.length();
    }
    return all + line.length();
  }

  static String maybeReset(Iterator<String> lines, String line, boolean keep) {
    while (lines.hasNext() && (keep || (line = lines.next()) != null)) {
      line += lines.next(); // want "`line` grows"
    }
    return line;
  }

  static String constantCondition(List<String> words) {
    String s = "";
    for (String word : words) {
      s += word; // ok: leaves, behind a condition that is always true
      if (true) {
        break;
      }
    }
    return s;
  }

  static String retried(List<String> words) {
    String s = "tried: ";
    while (true) {
      try {
        s += words.remove(0); // ok: comes round only if nothing was appended
        break;
      } catch (IllegalStateException e) {
        words.clear();
      }
    }
    return s;
  }

  static String collected(List<String> words) {
    String s = "tried: ";
    while (true) {
      try {
        s += words.remove(0); // want "`s` grows"
        words.get(1);
        return s;
      } catch (IllegalStateException e) {
        words.remove(null);
      }
    }
  }

  static void ends(List<String> words) {
    String s = "";
    for (String word : words) {
      if (word.isEmpty()) {
        s += word; // ok: the program ends right after
        System.out.println(s);
        System.exit(1);
      }
    }
  }

  static Object probe() {
    return collected(new java.util.ArrayList<>(List.of("a", "b", "c")));
  }
}
