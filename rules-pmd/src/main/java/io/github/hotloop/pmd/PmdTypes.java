package io.github.hotloop.pmd;

import io.github.hotloop.tree.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.types.JArrayType;
import net.sourceforge.pmd.lang.java.types.JClassType;
import net.sourceforge.pmd.lang.java.types.JIntersectionType;
import net.sourceforge.pmd.lang.java.types.JPrimitiveType;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.JTypeVar;
import net.sourceforge.pmd.lang.java.types.JWildcardType;

/** Wraps PMD's types. */
final class PmdTypes {
  private PmdTypes() {}

  /** The type; {@link Type#UNKNOWN} for null and what PMD could not resolve. */
  static Type of(JTypeMirror type) {
    if (type == null) {
      return Type.UNKNOWN;
    } else if (type instanceof JPrimitiveType primitive) {
      return Type.primitive(primitive.getSimpleName());
    } else if (type instanceof JArrayType array) {
      Type component = of(array.getComponentType());
      return component.isKnown() ? Type.array(component.name()) : Type.UNKNOWN;
    } else if (type instanceof JClassType declared) {
      return of(declared);
    } else if (type instanceof JTypeVar variable) {
      return of(variable.getUpperBound());
    } else if (type instanceof JWildcardType wildcard) {
      return of(wildcard.asUpperBound());
    } else if (type instanceof JIntersectionType intersection) {
      return of(intersection.getComponents().get(0));
    } else if (type.isVoid()) {
      return Type.primitive("void");
    } else if (type.isBottom()) {
      return Type.primitive("null");
    }
    return Type.UNKNOWN;
  }

  private static Type of(JClassType type) {
    JClassSymbol symbol = type.getSymbol();
    return symbol.isUnresolved()
        ? Type.UNKNOWN
        : Type.of(
            name(symbol),
            () -> guarded(() -> arguments(type), List.of()),
            () -> guarded(() -> supertypes(symbol), new Type.Supertypes(Set.of(), false)));
  }

  /** The erased, dotted name. */
  static String name(JClassSymbol symbol) {
    if (symbol.isAnonymousClass()) {
      return "<anonymous>";
    } else if (symbol.isLocalClass()) {
      return symbol.getSimpleName();
    }
    String canonical = symbol.getCanonicalName();
    if (canonical != null) {
      return canonical;
    }
    JClassSymbol outer = symbol.getEnclosingClass();
    return (outer == null ? "" : name(outer) + ".") + symbol.getSimpleName();
  }

  private static List<Type> arguments(JClassType type) {
    return type.isRaw() ? List.of() : type.getTypeArgs().stream().map(PmdTypes::of).toList();
  }

  private static Type.Supertypes supertypes(JClassSymbol symbol) {
    Set<String> names = new HashSet<>();
    boolean complete = true;
    Deque<JClassSymbol> open = new ArrayDeque<>(List.of(symbol));
    while (!open.isEmpty()) {
      JClassSymbol next = open.pop();
      if (next.isUnresolved()) {
        complete = false;
      } else if (names.add(name(next)) || next == symbol) {
        open.addAll(next.getSuperInterfaces());
        if (next.getSuperclass() != null) {
          open.add(next.getSuperclass());
        }
      }
    }
    return new Type.Supertypes(names, complete);
  }

  /** The answer, or what stands for "unknown" when PMD fails to resolve something. */
  static <T> T guarded(Supplier<T> question, T unknown) {
    try {
      T answer = question.get();
      return answer == null ? unknown : answer;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return unknown;
    }
  }
}
