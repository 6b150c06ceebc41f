package io.github.hotloop.tree;

import java.util.Locale;
import java.util.Optional;

/** The values of literals, read from their text (JLS 3.10). */
final class Literals {
  private Literals() {}

  /** The value; empty for {@code null} and for what does not parse. */
  static Optional<Object> value(Expr.Literal literal) {
    String text = literal.text();
    try {
      return switch (literal.kind()) {
        case STRING -> Optional.of(string(literal));
        case CHAR -> Optional.of(text(text).charAt(0));
        case BOOLEAN -> Optional.of(Boolean.valueOf(text));
        case INT -> Optional.of((int) whole(text));
        case LONG -> Optional.of(whole(text.substring(0, text.length() - 1)));
        case FLOAT -> Optional.of(Float.valueOf(text.replace("_", "")));
        case DOUBLE -> Optional.of(Double.valueOf(text.replace("_", "")));
        case NULL -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Several string literals joined by {@code +} are one node. */
  private static String string(Expr.Literal literal) {
    String file = literal.site().file().text();
    StringBuilder value = new StringBuilder();
    for (Span token : Scan.tokens(file, literal.span())) {
      if (file.charAt(token.start()) == '"') {
        value.append(text(token.of(file)));
      }
    }
    return value.toString();
  }

  private static String text(String token) {
    if (token.startsWith("\"\"\"")) {
      String body = token.substring(3, token.length() - 3).replaceAll("\r\n?", "\n");
      return body.substring(body.indexOf('\n') + 1).stripIndent().translateEscapes();
    }
    return token.substring(1, token.length() - 1).translateEscapes();
  }

  private static long whole(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    boolean negative = digits.startsWith("-");
    String rest = negative ? digits.substring(1) : digits;
    int radix = 10;
    if (rest.startsWith("0x")) {
      radix = 16;
      rest = rest.substring(2);
    } else if (rest.startsWith("0b")) {
      radix = 2;
      rest = rest.substring(2);
    } else if (rest.startsWith("0") && rest.length() > 1) {
      radix = 8;
    }
    long value = Long.parseUnsignedLong(rest, radix);
    return negative ? -value : value;
  }
}
