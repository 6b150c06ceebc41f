import java.util.List;

class ReadEachTime {
  static void prefixes(List<String> words, List<String> out) {
    String path = "";
    for (String word : words) {
      path += "/" + word; // want "`path` grows and is read in a loop"
      out.add(path);
    }
  }

  static String doubled(int n) {
    String s = "ab";
    for (int i = 0; i < n; i++) {
      s += s; // want "`s` grows and is read in a loop"
    }
    return s;
  }

  static String notTwice(List<String> words) {
    String seen = ",";
    for (String word : words) {
      if (!seen.contains("," + word + ",")) {
        seen += word + ","; // want "`seen` grows and is read in a loop"
      }
    }
    return seen;
  }
}
