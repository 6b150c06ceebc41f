package syntax;

class \u0055nicodeEscapes {
  int \u0061b = 1, c\u0064 = 2, \uuuu0065 = 3;
  String s = "\u0022 + "\\u0041" + '\u005c'' + \u0022x\u0022 + "\u005c\u005c" + "\\\u0041";
  /* \u002a/ int comment = ab; // \u000a int line = 1;
  void m\u0028) { \u006d(); if (ab \u003e 0) \u007b ab\u002b+; \u007d \u0066\u006f\u0072 (;;) { break; } }
  char x = '\u0041', y = '\\', z = '\u005c''; String q = "\u005c"";
  int minus = 1, other = -\u0031, sum = ab\u002Bcd; \u0069nt[\u005d arr\u0061y = {\u0031, 2};
  String smile = "\ud83d\ude00" + ab; int \u00e9t\u00e9 = 1; String d = "\u00e9";
}
