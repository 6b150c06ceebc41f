import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Joins {
  static String all(List<String> words) {
    String s = "";
    for (String word : words) {
      s += word; // want "`s` grows"
    }
    return s;
  }

  static String separated(Iterable<String> words) {
    String s = "[";
    boolean first = true;
    for (String word : words) {
      if (!first) {
        s += ", "; // want "`s` grows"
      }
      s += word; // want "`s` grows"
      first = false;
    }
    return s + "]";
  }

  static String orElse(String[] words) {
    boolean more = false;
    String s = "";
    for (String word : words) {
      if (more) s += '"'; // want "`s` grows"
      else more = true;
      s += word; // want "`s` grows"
    }
    return s;
  }

  static String indexed(List<String> words, String[] slots) {
    String s = "";
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) s += ','; // want "`s` grows"
      s += words.get(i); // want "`s` grows"
    }
    for (int i = 0; i < slots.length; ++i) {
      s += slots[i]; // want "`s` grows"
    }
    return s;
  }

  static String boxes(List<Integer> numbers, List<Object> objects) {
    String s = "";
    for (Integer number : numbers) {
      s += number; // want "`s` grows"
    }
    for (Object object : objects) {
      s += object; // want "`s` grows"
    }
    return s;
  }

  static String doMore(List<String> words) {
    String s = "";
    boolean first = true;
    for (String word : words) {
      if (!first) {
        s += ", "; // want "`s` grows"
      }
      s += word; // want "`s` grows"
      if (word.isEmpty()) {
        first = false;
      }
    }
    return s;
  }

  static String visible(List<String> words) {
    String s = "";
    try {
      for (String word : words) {
        s += word; // want "`s` grows"
      }
    } catch (IllegalStateException e) {
      return s;
    }
    return s + words.size();
  }

  static Object probe() {
    List<String> words = new ArrayList<>(Arrays.asList("a", null, "", "b"));
    String[] slots = {"x", null};
    return all(words) + separated(words) + separated(List.of()) + orElse(slots)
        + indexed(words, slots) + boxes(Arrays.asList(1, null, -5000), List.of('c', 1L))
        + doMore(List.of("q", "", "z")) + visible(words);
  }
}
