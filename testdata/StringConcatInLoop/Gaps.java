import java.util.List;

class Gaps {
  private String text = "";

  void all(List<String> words) {
    for (String word : words) {
      add(word);
    }
  }

  private void add(String word) {
    text += word; // gap: a helper that is called from a loop
  }

  static String iterated(List<String> words, String[] slots) {
    for (String word : words) {
      slots[0] += word; // gap: the same slot of an array in each iteration
    }
    return slots[0];
  }
}
