package io.github.hotloop.lsp;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.hotloop.fix.UnifiedDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of a text as editors take them. */
final class Changes {
  private Changes() {}

  /** Edits of the pack. */
  static WorkspaceEdit of(
      Document document, List<io.github.hotloop.fix.TextEdit> edits, Traits traits) {
    return edit(
        document,
        edits.stream()
            .map(edit -> new TextEdit(document.range(edit.span()), edit.replacement()))
            .toList(),
        traits);
  }

  /** The difference to another text, line by line, so that marks in the editor stay in place. */
  static WorkspaceEdit between(Document document, String after, Traits traits) {
    List<String> lines = UnifiedDiff.lines(document.text());
    int[] starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i + 1] = starts[i] + lines.get(i).length();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(lines, UnifiedDiff.lines(after)).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      edits.add(
          new TextEdit(
              document.range(new io.github.hotloop.tree.Span(starts[from], starts[to])),
              String.join("", delta.getTarget().getLines())));
    }
    return edit(document, edits, traits);
  }

  private static WorkspaceEdit edit(Document document, List<TextEdit> edits, Traits traits) {
    if (!traits.versionedEdits()) {
      // Clients may change the map.
      return new WorkspaceEdit(new LinkedHashMap<>(Map.of(document.uri(), edits)));
    }
    List<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> plain = new ArrayList<>();
    edits.forEach(edit -> plain.add(Either.forLeft(edit)));
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                    plain))));
  }
}
