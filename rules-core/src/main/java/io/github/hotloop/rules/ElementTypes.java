package io.github.hotloop.rules;

import io.github.hotloop.analysis.Search;
import io.github.hotloop.analysis.Values;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to write the type of the elements that a search goes through. */
final class ElementTypes {
  private ElementTypes() {}

  /** As the declaration writes it, or as it is known; empty where neither tells a plain type. */
  static Optional<String> of(Search search, Edits edits) {
    Optional<String> written =
        search
            .declaration()
            .flatMap(variable -> variable.type().map(type -> written(type, variable, search)))
            .orElse(Optional.empty());
    return written.isPresent() ? written : known(search, edits);
  }

  private static Optional<String> written(
      Expr.TypeUse type, Decl.Variable variable, Search search) {
    String text = type.text();
    if (search.type().isArray()) {
      String element = text.replaceFirst("\\[\\s*]\\s*$", "");
      boolean plain = !element.equals(text) && !element.contains("@");
      return Optional.of(element.strip()).filter(e -> plain);
    }
    int open = text.indexOf('<');
    if (open < 0
        || !text.endsWith(">")
        || !Values.tellsElements(search.at().site().file().typeOf(variable))) {
      return Optional.empty();
    }
    List<String> arguments = split(text.substring(open + 1, text.length() - 1));
    String last = arguments.get(arguments.size() - 1).strip();
    return Optional.of(last).filter(argument -> !argument.isEmpty() && !argument.contains("?"));
  }

  /** Splits at commas that stand in no brackets. */
  private static List<String> split(String arguments) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '<' || c == '(' ? 1 : c == '>' || c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(arguments.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(arguments.substring(start));
    return parts;
  }

  /** The name of a type that has no arguments of its own. */
  private static Optional<String> known(Search search, Edits edits) {
    SourceFile file = search.at().site().file();
    Type type = search.type();
    List<Type> arguments = type.arguments();
    if (arguments.isEmpty() || !Values.in(file).holdsValues(type)) {
      return Optional.empty();
    }
    Type element = arguments.get(arguments.size() - 1);
    boolean plain = element.arguments().isEmpty() && element.name().startsWith("java.");
    return Optional.of(element)
        .filter(e -> plain && !e.is("java.lang.Class"))
        .map(e -> Imports.name(file, e.name(), edits));
  }
}
