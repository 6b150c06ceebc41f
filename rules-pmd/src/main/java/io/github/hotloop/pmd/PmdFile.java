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
import net.sourceforge.pmd.lang.ast.ParseException;
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
 * @param charset how the file reads as that text; empty if it does not, so that edits of the text
 *     can't be applied to the file
 */
record PmdFile(SourceFile source, Optional<Charset> charset) {
  private record Raw(TextMap map, Charset charset) {}

  private static final SimpleDataKey<Optional<PmdFile>> KEY = DataMap.simpleDataKey("hotloop.file");

  /** The translation of a file; empty when it is nested too deeply, or other code to javac. */
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
    Optional<Raw> raw = raw(document.getFileId(), parsed);
    TextMap map = raw.map(Raw::map).orElseGet(() -> TextMap.of(parsed, parsed).orElseThrow());
    try {
      String path = document.getFileId().getOriginalPath();
      SourceFile source = PmdTranslator.translate(path, map, root, PmdSemantics.INSTANCE);
      return Optional.of(new PmdFile(source, raw.map(Raw::charset)));
    } catch (StackOverflowError | ParseException e) {
      return Optional.empty();
    }
  }

  /** How the file reads as PMD's text; PMD does not tell the encoding that it was read with. */
  private static Optional<Raw> raw(FileId file, String parsed) {
    byte[] bytes;
    try {
      Path path = Path.of(file.getAbsolutePath());
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_8, Charset.defaultCharset(), StandardCharsets.ISO_8859_1)
        .distinct()
        .flatMap(
            charset ->
                decoded(bytes, charset)
                    .flatMap(text -> TextMap.of(text, parsed))
                    .map(map -> new Raw(map, charset))
                    .stream())
        .findFirst();
  }

  /** The text of a file in that encoding; empty if it is not. */
  static Optional<String> decoded(byte[] bytes, Charset charset) {
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
