package demo.app;

import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.extern.java.Log;

/** Lombok rewrites this tree before Error Prone sees it. */
@Log
@Getter
@Builder
@AllArgsConstructor
public class Order {
  private final String id;
  private final List<String> items;

  public String summary() {
    String text = "";
    for (String item : getItems()) {
      text += item; // want StringConcatInLoop
    }
    log.fine(text);
    return getId() + text;
  }
}
