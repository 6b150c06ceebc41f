import java.util.Set;

class CutInTheLoop {
  static String unique(String wished, Set<String> taken) {
    String name = wished;
    int index = 1;
    while (taken.contains(name)) {
      if (index > 1) {
        name = name.substring(0, name.lastIndexOf('_'));
      }
      name += "_" + index++; // ok: the number before is cut off first
    }
    return name;
  }

  static String cutOnce(String text, Set<String> words) {
    String all = text.substring(1);
    for (String word : words) {
      all += word; // want "`all` grows"
    }
    return all;
  }

  static Object probe() {
    return unique("a", Set.of("a", "a_1")) + cutOnce("xy", Set.of("z"));
  }
}
