package io.github.hotloop.errorprone;

import io.github.hotloop.tree.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Turns the types of the language model into neutral ones. */
final class TypeNames {
  private static final String OBJECT = "java.lang.Object";

  private final Map<Element, String> names = new HashMap<>();
  private final Map<Element, Type.Supertypes> known = new HashMap<>();

  /** The neutral type; unknown for an erroneous one and for what is no type. */
  Type of(TypeMirror type) {
    TypeMirror bound = leftmost(type);
    String name = nameOf(bound);
    if (name.isEmpty()) {
      return Type.UNKNOWN;
    } else if (bound instanceof ArrayType) {
      return Type.array(name.substring(0, name.length() - 2));
    } else if (isNamedByKind(bound.getKind())) {
      return Type.primitive(name);
    }
    // All bounds count for what it is below, only the first for what it is called.
    return Type.of(name, () -> arguments(bound), () -> supertypes(type));
  }

  /** The erased, dotted name; empty if unknown. */
  String nameOf(TypeMirror type) {
    TypeMirror bound = leftmost(type);
    if (bound instanceof ArrayType array) {
      String element = nameOf(array.getComponentType());
      return element.isEmpty() ? "" : element + "[]";
    } else if (isNamedByKind(bound.getKind())) {
      return bound.getKind().name().toLowerCase(Locale.ROOT);
    }
    return switch (bound.getKind()) {
      case DECLARED -> nameOf(((DeclaredType) bound).asElement());
      case WILDCARD -> OBJECT;
      default -> "";
    };
  }

  private static boolean isNamedByKind(TypeKind kind) {
    return kind.isPrimitive() || kind == TypeKind.VOID || kind == TypeKind.NULL;
  }

  /** The dotted name of a class; empty if it is unknown. */
  String nameOf(Element element) {
    String name = names.get(element);
    if (name == null) {
      name = dotted(element);
      names.put(element, name);
    }
    return name;
  }

  private static String dotted(Element element) {
    if (!(element instanceof TypeElement type) || type.asType().getKind() == TypeKind.ERROR) {
      return "";
    }
    String simple = type.getSimpleName().toString();
    if (simple.isEmpty()) {
      return "<anonymous>";
    }
    String qualified = type.getQualifiedName().toString();
    // Javac makes up a class for the members of arrays, which belongs to no package.
    boolean ofArrays =
        simple.equals("Array") && type.getEnclosingElement().getKind() == ElementKind.OTHER;
    return ofArrays ? OBJECT : qualified.isEmpty() ? simple : qualified;
  }

  private static TypeMirror leftmost(TypeMirror type) {
    TypeMirror bound = type;
    for (List<? extends TypeMirror> next = next(bound); !next.isEmpty(); next = next(bound)) {
      bound = next.get(0);
    }
    return bound;
  }

  /** The bounds that a type goes by; none for a class or an array. */
  private static List<? extends TypeMirror> next(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR -> List.of(((TypeVariable) type).getUpperBound());
      case INTERSECTION -> ((IntersectionType) type).getBounds();
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound == null ? List.of() : List.of(bound);
      }
      default -> List.of();
    };
  }

  private List<Type> arguments(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    try {
      List<Type> arguments = new ArrayList<>();
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        arguments.add(of(argument));
      }
      return arguments;
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return List.of();
    }
  }

  private Type.Supertypes supertypes(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      return supertypesOf(type);
    }
    Set<String> names = new HashSet<>();
    boolean complete = true;
    Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      TypeMirror bound = open.remove();
      List<? extends TypeMirror> bounds = next(bound);
      open.addAll(bounds);
      if (bounds.isEmpty() && bound.getKind() != TypeKind.WILDCARD) {
        Type.Supertypes more = supertypesOf(bound);
        names.addAll(more.names());
        complete &= more.complete();
      }
    }
    return new Type.Supertypes(names, complete);
  }

  private Type.Supertypes supertypesOf(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return new Type.Supertypes(Set.of(), false);
    }
    Element element = ((DeclaredType) type).asElement();
    Type.Supertypes found = known.get(element);
    if (found == null) {
      found = search(element);
      known.put(element, found);
    }
    return found;
  }

  private Type.Supertypes search(Element start) {
    Set<String> names = new HashSet<>();
    boolean complete = true;
    Deque<Element> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      try {
        Element element = open.remove();
        String name = nameOf(element);
        if (name.isEmpty()) {
          complete = false;
        } else if (names.add(name) || element == start) {
          TypeElement type = (TypeElement) element;
          for (TypeMirror above : type.getInterfaces()) {
            open.add(((DeclaredType) above).asElement());
          }
          if (type.getSuperclass().getKind() != TypeKind.NONE) {
            open.add(((DeclaredType) type.getSuperclass()).asElement());
          }
        }
      } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
        complete = false;
      }
    }
    return new Type.Supertypes(Set.copyOf(names), complete);
  }
}
