import java.util.List;

class Helpers {
  private String text = "";
  private String token = "";
  private String line = "";
  private String once = "";
  private static String log = "";

  void all(List<String> words) {
    for (String word : words) {
      add(word);
    }
    words.forEach(Helpers::trace);
    first(words.get(0));
  }

  private void add(String word) {
    text += word; // want "`text` grows in `add`, which a loop calls"
  }

  private static void trace(String word) {
    String mark = word + ";";
    log += mark; // want "`log` grows in `trace`"
  }

  private void first(String word) {
    once += word; // ok: no loop calls it
  }

  void outer(List<List<String>> lines) {
    for (List<String> each : lines) {
      inner(each);
    }
  }

  private void inner(List<String> words) {
    addLine(words.get(0));
  }

  private void addLine(String word) {
    this.line += word; // want "`this.line` grows in `addLine`"
  }

  List<String> tokens(String input) {
    List<String> out = new java.util.ArrayList<>();
    for (char c : input.toCharArray()) {
      token = "";
      push(c);
      out.add(token);
    }
    return out;
  }

  private void push(char c) {
    token += c; // ok: each iteration starts from the empty string
  }

  static final class Anew {
    private String name = "";

    void all(List<String> words) {
      for (String word : words) {
        rename(word);
        new Anew().append(word);
      }
    }

    private void rename(String word) {
      name = "";
      name += word; // ok: emptied before, on each call
    }

    private void append(String word) {
      name += word; // ok: another object in each iteration
    }
  }

  static class Open {
    String name = "";

    void all(List<String> words) {
      for (String word : words) {
        extend(word);
      }
    }

    void extend(String word) {
      name += word; // ok: a subclass may do something else
    }
  }

  void few() {
    for (int i = 0; i < 3; i++) {
      addFew(i);
    }
  }

  private void addFew(int i) {
    once += i; // ok: three times
  }
}
