package demo;

public final class Trail {
  private Trail() {}

  public static String of(char[] letters) {
    String trail = "";
    for (char letter : letters) {
      trail += letter; // want StringConcatInLoop
    }
    return trail;
  }
}
