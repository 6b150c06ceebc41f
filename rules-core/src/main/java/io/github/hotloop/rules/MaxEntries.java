package io.github.hotloop.rules;

import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Locale;

/** The named constant that bounds a cache. */
final class MaxEntries {
  private static final String DEFAULT = "10_000";

  private MaxEntries() {}

  /** Whether a private constant can stand before a declaration, which must be alone in its line. */
  static boolean fitsBefore(Decl holder) {
    boolean inClass =
        holder.parent().orElse(holder) instanceof Decl.TypeDecl type
            && type.kind() != Decl.TypeDecl.Kind.INTERFACE
            && type.kind() != Decl.TypeDecl.Kind.ANNOTATION;
    if (!inClass) {
      return false; // An interface has no private fields.
    }
    if (!(holder instanceof Decl.Variable field)) {
      return true;
    }
    String text = field.site().file().text();
    int end = field.span().end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean first = field.type().isPresent() && field.type().get().span().start() >= start(field);
    return first && end < text.length() && text.charAt(end) == ';';
  }

  private static int start(Decl.Variable field) {
    return field.span().start();
  }

  /** Declares the constant before a field or, for a method, before the class's first member. */
  static String declare(Decl holder, Edits edits) {
    SourceFile file = holder.site().file();
    String name = Names.of(file).fresh(upper(name(holder)) + "_MAX_ENTRIES", 0);
    Decl before = holder;
    if (holder instanceof Decl.MethodDecl
        && holder.parent().orElse(holder) instanceof Decl.TypeDecl type) {
      before =
          type.members().stream()
              .filter(member -> !(member instanceof Decl.EnumConstant))
              .findFirst()
              .orElse(holder);
    }
    int at = startWithComment(file, before.span().start());
    boolean apart = at != before.span().start() || holder instanceof Decl.MethodDecl;
    edits.insert(
        at,
        "private static final int "
            + name
            + " = "
            + DEFAULT
            + ";\n"
            + (apart ? "\n" : "")
            + Layout.indent(file, at));
    return name;
  }

  private static String name(Decl holder) {
    return holder instanceof Decl.Variable field ? field.name() : ((Decl.MethodDecl) holder).name();
  }

  private static String upper(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name
        : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** The comments of a file, for the many fields that may want a bound. */
  private record Comments(List<Span> all) {}

  private static Comments comments(SourceFile file) {
    return new Comments(Scan.comments(file.text(), new Span(0, file.text().length())));
  }

  /** The start of the comments that stand directly above an offset, or the offset. */
  private static int startWithComment(SourceFile file, int offset) {
    int start = offset;
    List<Span> comments = file.memo(Comments.class, MaxEntries::comments).all();
    for (int i = comments.size() - 1; i >= 0; i--) {
      Span comment = comments.get(i);
      if (comment.end() > start) {
        continue;
      }
      String between = file.text().substring(comment.end(), start);
      boolean above =
          between.isBlank()
              && between.chars().filter(c -> c == '\n').count() <= 1
              && Layout.startsLine(file, comment.start());
      if (!above) {
        break;
      }
      start = comment.start();
    }
    return start;
  }
}
