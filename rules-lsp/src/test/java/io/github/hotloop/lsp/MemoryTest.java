package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the files that are open. */
class MemoryTest {
  private static final int FILES = 1_000;

  @TempDir private Path folder;

  @Test
  void ofAThousandOpenFilesOneTreeIsKept() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "maven=false");
    Documents documents = new Documents();
    List<WeakReference<Object>> trees = new ArrayList<>();
    try (Projects projects = new Projects((p, s) -> List.of(), () -> false, notice -> {})) {
      Diagnoses diagnoses = new Diagnoses(Traits.of(new ClientCapabilities()));
      Findings findings = new Findings(documents, projects, diagnoses, notice -> {});
      for (int i = 0; i < FILES; i++) {
        String uri = folder.resolve("Lookup" + i + ".java").toUri().toString();
        String text = Samples.LOOKUP.replace("Lookup", "Lookup" + i);
        Document opened = documents.open(new TextDocumentItem(uri, "java", 1, text));
        assertThat(findings.diagnostics(opened)).hasSize(1);
        var file = findings.analyse(opened).findings().get(0).finding().file();
        trees.add(new WeakReference<>(file.root()));
        trees.add(new WeakReference<>(file.root().site().origin()));
      }
      TestClient.awaitThat(() -> collected(trees) >= trees.size() - 2);
      assertThat(documents.all()).as("all texts are kept").hasSize(FILES);
    }
  }

  private static long collected(List<WeakReference<Object>> trees) {
    System.gc();
    return trees.stream().filter(tree -> tree.get() == null).count();
  }
}
