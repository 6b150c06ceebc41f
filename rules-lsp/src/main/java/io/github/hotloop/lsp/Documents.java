package io.github.hotloop.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** What is open in the editor. Changed by the reader alone, read by all. */
final class Documents {
  private static final String UNSAVED = "Unsaved.java";

  private final Map<String, Document> byUri = new ConcurrentHashMap<>();

  /** Opens a text, or replaces it where the client says so twice. */
  Document open(TextDocumentItem item) {
    Document opened =
        new Document(item.getUri(), path(item.getUri()), item.getVersion(), item.getText());
    byUri.put(item.getUri(), opened);
    return opened;
  }

  /** Changes a text; empty if it is not open or the change came before. */
  Optional<Document> change(
      String uri, Integer version, List<TextDocumentContentChangeEvent> changes) {
    Document known = byUri.get(uri);
    int next =
        version == null && known != null ? known.version() + 1 : version == null ? 0 : version;
    if (known == null || next <= known.version()) {
      return Optional.empty();
    }
    Document changed = known.changed(next, changes);
    byUri.put(uri, changed);
    return Optional.of(changed);
  }

  void close(String uri) {
    byUri.remove(uri);
  }

  /** The text as it is now; empty if it is not open. */
  Optional<Document> find(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  boolean isCurrent(Document document) {
    return byUri.get(document.uri()) == document;
  }

  Collection<Document> all() {
    return byUri.values();
  }

  /** The file of a URI; a name in no folder for what is no file. */
  static Path path(String uri) {
    try {
      URI parsed = URI.create(uri);
      if ("file".equalsIgnoreCase(parsed.getScheme())) {
        return Path.of(parsed).normalize();
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // Some clients write what is no URI; it is no file then.
    }
    return Path.of(UNSAVED);
  }
}
