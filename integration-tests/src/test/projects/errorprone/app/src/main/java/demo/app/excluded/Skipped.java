package demo.app.excluded;

/** -XepExcludedPaths leaves this folder out. */
final class Skipped {
  private Skipped() {}

  static String text(String[] parts) {
    String all = "";
    for (String part : parts) {
      all += part;
    }
    return all;
  }
}
