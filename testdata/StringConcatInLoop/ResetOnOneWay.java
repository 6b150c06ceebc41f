import java.util.ArrayList;
import java.util.List;

class ResetOnOneWay {
  static List<String> paragraphs(List<String> lines) {
    List<String> out = new ArrayList<>();
    String paragraph = "";
    for (String line : lines) {
      if (line.isEmpty()) {
        out.add(paragraph);
        paragraph = "";
      } else {
        paragraph += line; // want "`paragraph` grows and is read in a loop"
      }
    }
    return out;
  }
}
