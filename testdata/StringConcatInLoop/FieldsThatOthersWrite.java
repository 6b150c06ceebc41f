import java.util.List;

class FieldsThatOthersWrite {
  private String s = "";

  void emptied(List<String> words, List<String> out) {
    for (String word : words) {
      clear();
      s += word; // ok: a method called before it empties the field
      out.add(s);
    }
  }

  private void clear() {
    s = "";
  }

  String extended(List<String> words) {
    for (String word : words) {
      s += word; // want "`s` grows"
      extend(word);
    }
    return s;
  }

  private void extend(String word) {
    s += word; // want "`s` grows in `extend`"
  }

  void leftEarly(List<String> words) {
    for (String word : words) {
      s += word; // want "`s` grows"
      if (word.isEmpty()) {
        return;
      }
    }
  }

  static String startsNull(List<String> words) {
    String s = null;
    for (String word : words) {
      s += word; // want "`s` grows"
    }
    return s;
  }
}
