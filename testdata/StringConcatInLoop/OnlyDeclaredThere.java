import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

class OnlyDeclaredThere {
  private String text = "";

  List<Runnable> lambdas(List<String> words) {
    List<Runnable> out = new ArrayList<>();
    for (String word : words) {
      out.add(() -> text += word); // ok: runs whenever, not in this loop
    }
    return out;
  }

  List<Runnable> anonymous(List<String> words) {
    List<Runnable> out = new ArrayList<>();
    for (String word : words) {
      out.add(
          new Runnable() {
            @Override
            public void run() {
              text += word; // ok: runs whenever, not in this loop
            }
          });
    }
    return out;
  }

  void once(Optional<String> maybe) {
    maybe.ifPresent(word -> text += word); // ok: at most once
  }

  String inHeader() {
    text = "";
    for (text += "a"; text.length() < 3; ) { // ok: the head runs once
      return text;
    }
    for (char c : (text += "b").toCharArray()) { // ok: evaluated once
      return text + c;
    }
    return text;
  }

  Supplier<String> later() {
    return () -> text += "x"; // ok: no loop at all
  }
}
