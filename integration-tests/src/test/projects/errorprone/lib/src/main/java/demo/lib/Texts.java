package demo.lib;

import java.util.List;

/** Two offences, and the same ones silenced. */
public final class Texts {
  private Texts() {}

  public static String joined(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part; // want StringConcatInLoop
    }
    return all;
  }

  public static String numbered(int count) {
    String all = "";
    for (int i = 0; i < count; i++) {
      all = all + i + ","; // want StringConcatInLoop
    }
    return all;
  }

  @SuppressWarnings("StringConcatInLoop")
  public static String named(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part;
    }
    return all;
  }

  @SuppressWarnings("hotloop")
  public static String whole(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part;
    }
    return all;
  }
}
