package io.github.hotloop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeTest {
  @TempDir Path folder;

  private Knowledge with(String... lines) throws IOException {
    Files.write(folder.resolve("own.txt"), List.of(lines));
    return Knowledge.builtIn().with(Path.of("own.txt"), folder);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasEntriesAndEachItsSource(Kind kind) {
    assertThat(Knowledge.builtIn().entries(kind))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.source()).as(entry.toString()).isNotEmpty());
  }

  @Test
  void usersEntriesComeAfterThePacks() throws IOException {
    Knowledge knowledge =
        with(
            "# a comment",
            "",
            "blocking http com.acme.Client send receive/2 get(0,2) # the wiki",
            "\tsingleton-annotation   com.acme.Outer.Global");

    List<Entry> blocking = knowledge.entries(Kind.BLOCKING);
    assertThat(blocking).startsWith(Knowledge.builtIn().entries(Kind.BLOCKING).get(0));
    Entry last = blocking.get(blocking.size() - 1);
    assertThat(last.category()).isEqualTo("http");
    assertThat(last.type()).isEqualTo("com.acme.Client");
    assertThat(last.methods()).hasToString("[send, receive/2, get(0,2)]");
    assertThat(last.source()).isEqualTo("the wiki");
    assertThat(last.methods().get(1).covers("receive", 2)).isTrue();
    assertThat(last.methods().get(1).covers("receive", 1)).isFalse();
    assertThat(last.methods().get(2).covers("get", 0)).isTrue();
    assertThat(last.methods().get(2).covers("get", 1)).isFalse();
    assertThat(knowledge.entries(Kind.SINGLETON_ANNOTATION))
        .anySatisfy(entry -> assertThat(entry.type()).isEqualTo("com.acme.Outer.Global"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "blockin http a.B c | 'blockin' is no kind of entry; choose one of blocking, ",
        "blocking web a.B c | 'web' is no category of 'blocking'; choose one of sleep, ",
        "blocking http a.B | write 'blocking CATEGORY TYPE METHOD…'",
        "blocking | write 'blocking CATEGORY TYPE METHOD…'",
        "grows a.B | write 'grows TYPE METHOD…'",
        "singleton-annotation a.B c | write 'singleton-annotation TYPE'",
        "grows a.B<C> d | 'a.B<C>' is no type; ",
        "grows a..B d | 'a..B' is no type; ",
        "grows a.B d() | 'd()' is no method; ",
        "grows a.B d/x | 'd/x' is no method; ",
        "grows a.B d(1,) | 'd(1,)' is no method; ",
        "grows a.B 1d(1) | '1d(1)' is no method; ",
      })
  void aBadEntryIsNamedWithFileAndLine(String entry, String problem) {
    assertThatThrownBy(() -> with("# first", "grows a.B c", entry.strip(), "grows"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("own.txt:3: " + problem.strip());
  }

  @Test
  void aByteOrderMarkAndLineEndsOfWindowsDoNotMatter() throws IOException {
    Files.writeString(
        folder.resolve("own.txt"), "\uFEFFgrows com.acme.Bag put\r\nopen-key com.acme.Id\r\n");
    Knowledge knowledge = Knowledge.builtIn().with(Path.of("own.txt"), folder);

    assertThat(knowledge.entries(Kind.GROWS))
        .anySatisfy(entry -> assertThat(entry.type()).isEqualTo("com.acme.Bag"));
    assertThat(knowledge.entries(Kind.OPEN_KEY))
        .anySatisfy(entry -> assertThat(entry.type()).isEqualTo("com.acme.Id"));
  }

  @Test
  void aFileThatCanNotBeReadIsNamed() throws IOException {
    Files.write(folder.resolve("latin.txt"), new byte[] {'#', (byte) 0xe4});

    assertThatThrownBy(() -> Knowledge.builtIn().with(Path.of("gone.txt"), folder))
        .hasMessage("gone.txt: no such file; check the path");
    assertThatThrownBy(() -> Knowledge.builtIn().with(Path.of("latin.txt"), folder))
        .hasMessage("latin.txt: not UTF-8; convert it");
    assertThatThrownBy(() -> Knowledge.builtIn().with(Path.of("."), folder))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(".: can't be read");
  }
}
