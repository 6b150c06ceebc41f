package demo;

import java.util.List;

public final class Texts {
  private Texts() {}

  public static String joined(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part; // want StringConcatInLoop
    }
    return all;
  }

  public static int common(List<Object> some, List<Object> others) {
    int found = 0;
    for (Object one : some) {
      if (others.contains(one)) { // want ListLookupInLoop
        found++;
      }
    }
    return found;
  }

  public static String marked(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part; // NOPMD: parts are few
    }
    return all;
  }

  @SuppressWarnings("PMD.StringConcatInLoop")
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
