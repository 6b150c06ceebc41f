package demo.made;

public final class Generated {
  private Generated() {}

  public static String text(String[] parts) {
    String all = "";
    for (String part : parts) {
      all += part; // generated StringConcatInLoop
    }
    return all;
  }
}
