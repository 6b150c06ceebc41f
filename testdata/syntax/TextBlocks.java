package syntax;

class TextBlocks {
  String a = """
      one "two" ""\" three \
      four\n
      """, b = """
   """;
  String c = "a" + """
      b""" + "c" + a + """
      d
      """ + """
      e""".trim();
  String d = ("""
      x
      """);
  int n = """
      \"""quoted\"""
      \t tab""".length();
  static final String E = """
      a\\""" + "b";
}
