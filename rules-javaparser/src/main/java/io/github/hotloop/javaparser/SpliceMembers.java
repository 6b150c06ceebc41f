package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** As {@link Splice}, of a text that differs in whole members of one type. */
final class SpliceMembers {
  private final Units units;

  /** What an edit touches in a type. */
  private record Touched(TypeDeclaration<?> type, Stretch<BodyDeclaration<?>> members) {
    Optional<Touched> wider() {
      return members.wider(Positions.last(type)).map(wider -> new Touched(type, wider));
    }
  }

  SpliceMembers(Units units) {
    this.units = units;
  }

  /** As {@link Splice#apply}. */
  boolean apply(CompilationUnit unit, Edit edit) {
    Optional<Touched> touched = touched(unit.getTypes(), edit);
    return touched.filter(found -> replace(unit, found, edit)).isPresent()
        // What was typed may belong to the next member: an annotation, say.
        || touched.flatMap(Touched::wider).filter(wider -> replace(unit, wider, edit)).isPresent();
  }

  /** What an edit touches in the innermost type that it is in. */
  private static Optional<Touched> touched(
      Iterable<? extends BodyDeclaration<?>> among, Edit edit) {
    for (BodyDeclaration<?> member : among) {
      if (member instanceof TypeDeclaration<?> type && !Splice.isBare(type)) {
        Optional<Touched> inside = touched(type.getMembers(), edit).or(() -> members(type, edit));
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Touched> members(TypeDeclaration<?> type, Edit edit) {
    return Stretch.of(type.getMembers(), open(type), Positions.last(type), edit)
        .map(members -> new Touched(type, members));
  }

  /** The brace before all members; empty if constants of an enum may stand there. */
  private static Optional<JavaToken> open(TypeDeclaration<?> type) {
    if (type instanceof EnumDeclaration) {
      return Optional.empty();
    }
    JavaToken token =
        Positions.previous(
            type.getMembers()
                .getFirst()
                .map(Positions::first)
                .orElseGet(() -> Positions.last(type)));
    while (token.getText().equals(";")) {
      token = Positions.previous(token);
    }
    return Optional.of(token);
  }

  private boolean replace(CompilationUnit unit, Touched touched, Edit edit) {
    Span part = touched.members().gap().in(edit.before());
    String now = edit.after(part);
    String header = header(touched.type());
    Optional<TypeDeclaration<?>> parsed = only(header + now + "}");
    if (parsed.isEmpty()) {
      return false;
    }
    List<? extends BodyDeclaration<?>> old = touched.members().nodes();
    List<? extends BodyDeclaration<?>> made = parsed.get().getMembers();
    // To the solver a type declared in a body means something to the method's own header.
    if (Stream.concat(old.stream(), made.stream()).anyMatch(Splice::declaresTypes)
        || !Signatures.of(edit.before(part)).equals(Signatures.of(now))) {
      Mentions mentions = new Mentions();
      mentions.add(touched.type(), old);
      mentions.add(touched.type(), made);
      mentions.forget(unit);
    }
    JavaToken open = Positions.first(parsed.get());
    while (!open.getText().equals(header.substring(header.length() - 1))) {
      open = Positions.next(open);
    }
    touched.members().replace(made, new Gap(open, Positions.last(parsed.get())));
    Locals.forget(touched.type());
    return true;
  }

  /** The type that a text of one line and some members declares, if its last character ends it. */
  private Optional<TypeDeclaration<?>> only(String text) {
    Decoded decoded = Decoded.ofDecoded(text);
    return units
        .tryParse(decoded)
        .filter(unit -> unit.getTypes().size() == 1)
        .<TypeDeclaration<?>>map(unit -> unit.getType(0))
        .filter(type -> !Splice.isBare(type) && decoded.end(type) == text.length());
  }

  /** A header after which the same can stand as in a type after its own. */
  private static String header(TypeDeclaration<?> type) {
    if (type instanceof RecordDeclaration) {
      return "record Some(){";
    } else if (type instanceof EnumDeclaration) {
      return "enum Some{;";
    } else if (type instanceof AnnotationDeclaration) {
      return "@interface Some{";
    }
    return type.asClassOrInterfaceDeclaration().isInterface() ? "interface Some{" : "class Some{";
  }
}
