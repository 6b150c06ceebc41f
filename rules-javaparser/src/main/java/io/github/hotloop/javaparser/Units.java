package io.github.hotloop.javaparser;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.Processor;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.NodeWithIdentifier;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.validator.postprocessors.Java25PostProcessor;
import io.github.hotloop.tree.Identifiers;
import java.util.List;
import java.util.Optional;

/** Parses compilation units. Not safe for use by several threads at once. */
final class Units {
  /** Why a source is refused: while it is parsed, or by a translator that finds no Java in it. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    RefusedException(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  static final String TOO_DEEP = "Nested too deeply";

  private final ParserConfiguration configuration = new ParserConfiguration();
  private final PlainNames plainNames = new PlainNames();
  private final VarTypes varTypes = new VarTypes();
  private final JavaParser parser = new JavaParser(configuration);

  private Units(boolean positions) {
    configuration
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
        .setAttributeComments(false)
        .setStoreTokens(positions)
        .setTabSize(1);
    // The usual processors decode escapes on their own and hold the source against one release of
    // Java. Sources come from all releases, so of these only the making of `var` is wanted.
    configuration.getProcessors().clear();
    configuration.getProcessors().add(() -> plainNames);
    configuration.getProcessors().add(() -> varTypes);
  }

  /** For trees that are translated. */
  static Units withPositions() {
    return new Units(true);
  }

  /** For trees that only types are looked up in. */
  static Units withoutPositions() {
    return new Units(false);
  }

  /** The tree of a source. */
  CompilationUnit parse(Decoded source) {
    try {
      ParseResult<CompilationUnit> result = parse(ParseStart.COMPILATION_UNIT, source.text());
      if (!result.isSuccessful() || result.getResult().isEmpty()) {
        throw refusal(result);
      }
      return result.getResult().get();
    } catch (StackOverflowError e) {
      throw new RefusedException(0, TOO_DEEP);
    }
  }

  /** The tree of a source; empty if it has none. */
  Optional<CompilationUnit> tryParse(Decoded source) {
    try {
      return Optional.of(parse(source));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** The tree of a block, its positions counted from its brace; empty if it is none. */
  Optional<BlockStmt> block(String decoded) {
    try {
      ParseResult<BlockStmt> result = parse(ParseStart.BLOCK, decoded);
      return result.isSuccessful() ? result.getResult() : Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private <N extends Node> ParseResult<N> parse(ParseStart<N> start, String text) {
    plainNames.wanted = Identifiers.hasIgnorable(text);
    varTypes.wanted = mayHaveVar(text);
    return parser.parse(start, Providers.provider(text));
  }

  /** Whether {@code var} is a word of a text: to look at all nodes for it takes longer. */
  private static boolean mayHaveVar(String text) {
    for (int at = text.indexOf("var"); at >= 0; at = text.indexOf("var", at + 3)) {
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      boolean ends =
          at + 3 == text.length() || !Character.isJavaIdentifierPart(text.charAt(at + 3));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static RefusedException refusal(ParseResult<?> result) {
    if (result.getProblems().isEmpty()) {
      return new RefusedException(0, "Not parsable");
    }
    Problem first = result.getProblem(0);
    int line =
        first
            .getLocation()
            .flatMap(location -> location.getBegin().getRange())
            .map(range -> range.begin.line)
            .orElse(0);
    return new RefusedException(line, first.getMessage().lines().findFirst().orElse("").strip());
  }

  /** Takes out of all names what counts for nothing in them. */
  private static final class PlainNames extends Processor {
    private boolean wanted;

    @Override
    public void postProcess(ParseResult<? extends Node> result, ParserConfiguration configuration) {
      if (wanted) {
        result.getResult().ifPresent(root -> root.walk(node -> rename(node, result.getProblems())));
      }
    }

    private static void rename(Node node, List<Problem> problems) {
      if (node instanceof NodeWithIdentifier<?> named) {
        String written = named.getIdentifier();
        String plain = Identifiers.plain(written);
        if (Identifiers.hidesWord(written)) {
          String message = "Invisible character in `" + plain + "`";
          problems.add(new Problem(message, node.getTokenRange().orElse(null), null));
        }
        named.setIdentifier(plain);
      }
    }
  }

  private static final class VarTypes extends Processor {
    private final Java25PostProcessor making = new Java25PostProcessor();
    private boolean wanted;

    @Override
    public void postProcess(ParseResult<? extends Node> result, ParserConfiguration configuration) {
      if (wanted) {
        making.postProcess(result, configuration);
      }
    }
  }
}
