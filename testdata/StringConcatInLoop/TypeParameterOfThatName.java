import java.util.List;

class TypeParameterOfThatName<StringBuilder> {
  String joined(List<StringBuilder> words) {
    String s = "";
    for (StringBuilder word : words) {
      s += word; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return new TypeParameterOfThatName<Integer>().joined(List.of(1, 2));
  }
}
