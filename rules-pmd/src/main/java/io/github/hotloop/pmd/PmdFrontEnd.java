package io.github.hotloop.pmd;

import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.Semantics;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.ast.FileAnalysisException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.internal.JavaLanguageProcessor;
import net.sourceforge.pmd.lang.java.internal.JavaLanguageProperties;

/**
 * Parses with PMD. Types resolve against the JDK at hand, the class path and the file itself: PMD
 * does not read other sources, so their types are unknown unless their classes are on the class
 * path. Not safe for use by several threads at once.
 */
public final class PmdFrontEnd implements FrontEnd {
  // Older versions take names that became keywords: "_" in 9, "enum" in 5, "assert" in 1.4.
  private static final List<String> OLDER_VERSIONS = List.of("1.8", "1.3");

  private static final Pattern PLACE = Pattern.compile(" at line (\\d+), column \\d+: ");

  @Override
  public String name() {
    return "PMD";
  }

  @Override
  public void parse(List<Source> sources, List<Path> classPath, Consumer<Parsed> sink) {
    JavaLanguageProcessor processor = processor(classPath);
    for (Source source : sources) {
      sink.accept(parse(source, processor));
    }
  }

  private static JavaLanguageProcessor processor(List<Path> classPath) {
    JavaLanguageProperties properties =
        (JavaLanguageProperties) JavaLanguageModule.getInstance().newPropertyBundle();
    properties.setClassLoader(AuxClassPath.of(classPath));
    return new JavaLanguageProcessor(properties);
  }

  private static Parsed parse(Source source, JavaLanguageProcessor processor) {
    JavaLanguageModule java = JavaLanguageModule.getInstance();
    Parsed parsed = parse(source, processor, java.getDefaultVersion());
    for (String version : OLDER_VERSIONS) {
      if (parsed instanceof Translated) {
        return parsed;
      }
      if (parse(source, processor, java.getVersion(version)) instanceof Translated older) {
        return older;
      }
    }
    return parsed;
  }

  private static Parsed parse(
      Source source, JavaLanguageProcessor processor, LanguageVersion version) {
    try {
      return resolved(source, processor, version);
    } catch (FileAnalysisException e) {
      return refused(source, e);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return unresolved(source, processor, version);
    }
  }

  private static Parsed resolved(
      Source source, JavaLanguageProcessor processor, LanguageVersion version) {
    ASTCompilationUnit root = parse(source, processor, processor.getParser(), version);
    return translated(source, root, PmdSemantics.INSTANCE);
  }

  /** When PMD fails to resolve names, the syntax is still worth having. */
  private static Parsed unresolved(
      Source source, JavaLanguageProcessor processor, LanguageVersion version) {
    try {
      Parser parser = processor.getParserWithoutProcessing();
      return translated(source, parse(source, processor, parser, version), Semantics.NONE);
    } catch (FileAnalysisException e) {
      return refused(source, e);
    } catch (StackOverflowError e) {
      return new Refused(source, 0, "Nested too deeply");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return new Refused(source, 0, "PMD failed: " + oneLine(e.toString()));
    }
  }

  private static ASTCompilationUnit parse(
      Source source, JavaLanguageProcessor processor, Parser parser, LanguageVersion version) {
    FileId id = FileId.fromPathLikeString(source.path().toString());
    TextDocument document = TextDocument.readOnlyString(source.text(), id, version);
    return (ASTCompilationUnit)
        parser.parse(
            new Parser.ParserTask(
                document,
                SemanticErrorReporter.noop(),
                LanguageProcessorRegistry.singleton(processor)));
  }

  private static Parsed translated(Source source, ASTCompilationUnit root, Semantics semantics) {
    CharSequence text = root.getAstInfo().getTextDocument().getText();
    return TextMap.of(source.text(), text)
        .<Parsed>map(
            map ->
                new Translated(
                    source,
                    PmdTranslator.translate(source.path().toString(), map, root, semantics)))
        .orElseGet(() -> new Refused(source, 0, "PMD reads another text"));
  }

  private static Refused refused(Source source, FileAnalysisException e) {
    String message = oneLine(String.valueOf(e.getMessage()));
    // PMD keeps the position to itself, but for what it says.
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new Refused(source, Integer.parseInt(place.group(1)), message.substring(place.end()))
        : new Refused(source, 0, message);
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
