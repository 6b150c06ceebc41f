package demo.app;

import javax.annotation.processing.Generated;

/** Generated code is not reported with -XepDisableWarningsInGeneratedCode. */
@Generated("a tool")
final class Made {
  private Made() {}

  static String text(String[] parts) {
    String all = "";
    for (String part : parts) {
      all += part;
    }
    return all;
  }
}
