package io.github.hotloop.pmd;

import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;

/**
 * A file that PMD parsed, translated once and shared by all rules.
 *
 * @param isRaw whether the text is the file's own, so that edits of it can be applied
 */
record PmdFile(SourceFile source, boolean isRaw) {
  private static final SimpleDataKey<Optional<PmdFile>> KEY = DataMap.simpleDataKey("hotloop.file");

  /** The translation of a file; empty when it is nested too deeply. */
  static Optional<PmdFile> of(ASTCompilationUnit root) {
    Optional<PmdFile> known = root.getUserMap().get(KEY);
    if (known == null) {
      known = translate(root);
      root.getUserMap().set(KEY, known);
    }
    return known;
  }

  private static Optional<PmdFile> translate(ASTCompilationUnit root) {
    TextDocument document = root.getTextDocument();
    String parsed = document.getText().toString();
    Optional<TextMap> raw =
        rawTexts(document.getFileId())
            .flatMap(text -> TextMap.of(text, parsed).stream())
            .findFirst();
    TextMap map = raw.orElseGet(() -> TextMap.of(parsed, parsed).orElseThrow());
    try {
      String path = document.getFileId().getOriginalPath();
      SourceFile source = PmdTranslator.translate(path, map, root, PmdSemantics.INSTANCE);
      return Optional.of(new PmdFile(source, raw.isPresent()));
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** What the file may read; PMD does not tell the encoding that it was read with. */
  private static Stream<String> rawTexts(FileId file) {
    byte[] bytes;
    try {
      Path path = Path.of(file.getAbsolutePath());
      if (!Files.isRegularFile(path)) {
        return Stream.of();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException | InvalidPathException e) {
      return Stream.of();
    }
    return Stream.of(StandardCharsets.UTF_8, Charset.defaultCharset(), StandardCharsets.ISO_8859_1)
        .distinct()
        .flatMap(charset -> decoded(bytes, charset).stream());
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Where PMD shows a range; PMD's own columns are off by one after a byte-order mark. */
  FileLocation location(FileId file, Span span) {
    Lines lines = source.lines();
    return FileLocation.range(
        file,
        TextRange2d.range2d(
            lines.line(span.start()),
            lines.column(span.start()),
            lines.line(span.end()),
            lines.column(span.end())));
  }
}
