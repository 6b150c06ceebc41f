package demo.app;

import javax.annotation.processing.Generated;

/** Generated code has no warnings with -XepDisableWarningsInGeneratedCode; errors it has. */
@Generated("a tool")
final class Made {
  private Made() {}

  static String text(String[] parts) {
    String all = "";
    for (String part : parts) {
      all += part; // generated StringConcatInLoop
    }
    return all;
  }
}
