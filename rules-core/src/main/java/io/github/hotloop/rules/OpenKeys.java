package io.github.hotloop.rules;

import io.github.hotloop.knowledge.BoundedNames;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;

/** Of which types there is no end of values: strings, numbers, records of these. */
final class OpenKeys {
  private OpenKeys() {}

  /** Whether callers can come with ever new values of a type; a record of the file is opened. */
  static boolean isOpen(Type key, SourceFile file, Knowledge knowledge) {
    if (knowledge.covers(Kind.BOUNDED_KEY, key)) {
      return false;
    }
    return isListedAsOpen(key, file, knowledge)
        || file.all(Decl.TypeDecl.class).stream()
            .filter(type -> type.kind() == Decl.TypeDecl.Kind.RECORD)
            .filter(type -> key.is(nested(type)) || key.name().endsWith("." + nested(type)))
            .flatMap(type -> type.components().stream())
            .anyMatch(component -> isOpenPart(component, file, knowledge));
  }

  private static String nested(Decl.TypeDecl type) {
    return type.parent().orElse(type) instanceof Decl.TypeDecl outer && outer != type
        ? nested(outer) + "." + type.name()
        : type.name();
  }

  /** Whether a type may be such a one; asks no file, so that any record may. */
  static boolean mayBeOpen(Type key, Knowledge knowledge) {
    return !key.isKnown()
        || (!knowledge.covers(Kind.BOUNDED_KEY, key)
            && (key.isSubtypeOf("java.lang.Record")
                || key.isSubtypeOf("java.util.Collection")
                || knowledge.covers(Kind.OPEN_KEY, key)));
  }

  /** A collection is as open as its elements. A program's own class may have few instances. */
  private static boolean isListedAsOpen(Type key, SourceFile file, Knowledge knowledge) {
    if (key.isSubtypeOf("java.util.Collection")) {
      return isLibrary(key)
          && key.arguments().size() == 1
          && isOpen(key.arguments().get(0), file, knowledge);
    }
    return knowledge.covers(Kind.OPEN_KEY, key);
  }

  private static boolean isLibrary(Type type) {
    return type.name().startsWith("java.") || type.name().startsWith("com.google.common.");
  }

  private static boolean isOpenPart(Decl.Variable component, SourceFile file, Knowledge knowledge) {
    Type type = file.typeOf(component);
    return !BoundedNames.load().contains(component.name(), type)
        && !knowledge.covers(Kind.BOUNDED_KEY, type)
        && (type.is("int") || type.is("long") || isListedAsOpen(type, file, knowledge));
  }
}
