import java.util.List;

class LeavesRightAfter {
  static String returns(List<String> words) {
    String s = "found ";
    for (String word : words) {
      if (word.length() > 3) {
        s += word; // ok: returns right after
        return s;
      }
    }
    return s;
  }

  static String breaks(List<String> words) {
    String s = "found ";
    for (String word : words) {
      if (word.length() > 3) {
        s += word; // ok: breaks right after
        break;
      }
    }
    return s;
  }

  static String throwsOut(List<String> words) {
    String s = "bad: ";
    for (String word : words) {
      if (word.isEmpty()) {
        s += words.size(); // ok: throws right after
        throw new IllegalArgumentException(s);
      }
    }
    return s;
  }

  static String breaksOuter(int[][] rows) {
    String s = "at ";
    search:
    for (int[] row : rows) {
      for (int cell : row) {
        if (cell == 0) {
          s += row.length; // ok: leaves both loops
          break search;
        }
      }
    }
    return s;
  }

  static String oneIteration(List<String> words) {
    String s = "";
    while (words.size() > 3) {
      s += words.get(0); // ok: the loop never comes round
      break;
    }
    return s;
  }

  static String caught(List<String> words) {
    String s = "";
    for (String word : words) {
      try {
        Integer.parseInt(word);
      } catch (NumberFormatException e) {
        s += word; // ok: returns from the handler
        return s;
      }
    }
    return s;
  }
}
