import java.util.List;

class Gaps {
  static String iterated(List<String> words, String[] slots) {
    for (String word : words) {
      slots[0] += word; // gap: the same slot of an array in each iteration
    }
    return slots[0];
  }
}
