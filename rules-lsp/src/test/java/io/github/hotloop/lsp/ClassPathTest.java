package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a project compiles against, and how it is found out. */
class ClassPathTest {
  private static final String USER =
      Samples.LOOKUP.replace("List<String> keys = new ArrayList<>()", "var keys = lib.Keys.make()");

  @TempDir private Path folder;
  private Path jar;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Path source = folder.resolve("lib/Keys.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        "package lib; public class Keys { public static java.util.ArrayList<String> make() {"
            + " return new java.util.ArrayList<>(); } }");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "--release", "17", source.toString());
    assertThat(code).isZero();
    jar = folder.resolve("keys-1.0.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("lib/Keys.class"));
      entries.write(Files.readAllBytes(folder.resolve("lib/Keys.class")));
    }
    Files.delete(source);
    Files.delete(folder.resolve("lib/Keys.class"));
    file = Files.writeString(folder.resolve("Lookup.java"), USER);
  }

  private TestClient open() {
    TestClient client = TestClient.start(Capable.of(Capable.PULLING), folder);
    client.open(uri(), USER);
    return client;
  }

  private String uri() {
    return file.toUri().toString();
  }

  /** How the server was doing when it first said so again. */
  private String status(TestClient client) {
    StatusClient.Status status = TestClient.await(client.statuses, any -> true);
    return (status.health() + (status.quiescent() ? ": " : ", busy: ") + status.message())
        .replace(folder.toString(), "./");
  }

  @Test
  void whatIsNotKnownIsTold() throws Exception {
    try (TestClient client = open()) {
      client.pull(uri());
      assertThat(status(client)).isEqualTo("ok: class path of ./: nothing but the JDK");
    }
    Files.writeString(folder.resolve("build.gradle"), "dependencies { }");
    try (TestClient client = open()) {
      client.pull(uri());
      assertThat(status(client))
          .isEqualTo(
              "warning: the class path of ./ is not known: the build files name no library that is"
                  + " on this machine");
    }
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "maven=false");
    try (TestClient client = open()) {
      client.pull(uri());
      assertThat(status(client))
          .isEqualTo("warning: the class path of ./ is not known: Maven may not be asked");
    }
    try (TestClient client = TestClient.start(Capable.of(Capable.PUSHED), folder)) {
      client.open(uri(), USER);
      client.told(uri());
      assertThat(client.statuses).as("to clients that show it alone").isEmpty();
    }
  }

  /** A wrapper that answers as Maven's dependency plug-in does, when it may. */
  private void writeMaven() throws IOException {
    Path wrapper = folder.resolve("mvnw");
    Files.writeString(
        wrapper,
        """
        #!/bin/sh
        echo asked >> asked
        while [ ! -e go ]; do sleep 0.02; done
        for argument; do
          case $argument in
            -Dmdep.outputFile=*) to=${argument#-Dmdep.outputFile=} ;;
          esac
        done
        here=$(pwd -P)
        to=$(echo "$to" | sed "s|\\${project.basedir}|$here|")
        mkdir -p "$(dirname "$to")"
        echo '%s' > "$to"
        """
            .formatted(jar));
    assertThat(wrapper.toFile().setExecutable(true)).isTrue();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void mavenIsAskedOnceInTheBackground() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project><!-- " + folder + " --></project>");
    writeMaven();
    try (TestClient client = open()) {
      assertThat(client.pull(uri())).as("unresolved means silent").isEmpty();
      assertThat(status(client)).isEqualTo("ok, busy: asking Maven for the class path of ./");
      Files.createFile(folder.resolve("go"));
      TestClient.await(client.refreshes, any -> true);
      assertThat(status(client)).isEqualTo("ok: class path of ./: 1 jar or folder");
      assertThat(client.pull(uri())).hasSize(1);
    }
    try (TestClient client = open()) {
      assertThat(client.pull(uri())).as("known from before").hasSize(1);
      assertThat(folder.resolve("asked")).hasContent("asked");

      Path pom = Files.writeString(folder.resolve("pom.xml"), "<project><!-- new --></project>");
      client.changedOnDisk(pom);
      client.pull(uri());
      TestClient.await(client.refreshes, any -> true);
      TestClient.await(client.refreshes, any -> true);
      assertThat(client.pull(uri())).hasSize(1);
      assertThat(folder.resolve("asked")).hasContent("asked\nasked");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void mavenThatFailsIsTold() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project><!-- " + folder + " --></project>");
    Path wrapper = Files.writeString(folder.resolve("mvnw"), "#!/bin/sh\nexit 3\n");
    assertThat(wrapper.toFile().setExecutable(true)).isTrue();
    try (TestClient client = open()) {
      assertThat(client.pull(uri())).isEmpty();
      TestClient.await(client.messages, m -> m.getMessage().contains("Maven failed (exit code 3)"));
    }
  }

  @Test
  void whatTheUserWroteCountsAlone() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "maven=false");
    try (TestClient client = open()) {
      assertThat(client.pull(uri())).isEmpty();
      client.configure("classpath", "*, no-such.jar");
      TestClient.await(client.refreshes, any -> true);
      assertThat(client.pull(uri())).hasSize(1);
      TestClient.await(client.messages, m -> m.getMessage().contains("no-such.jar"));
    }
  }

  @Test
  void ofGradleIsReadWhatIsThere() throws Exception {
    Path cached =
        ServerProcess.CACHE.resolve("gradle/caches/modules-2/files-2.1/org.keys/keys/1.0/abc");
    Files.createDirectories(cached);
    Files.write(cached.resolve("keys-1.0.jar"), Files.readAllBytes(jar));
    Files.delete(jar);
    Files.writeString(
        folder.resolve("build.gradle"), "dependencies { implementation 'org.keys:keys:1.0' }");
    try (TestClient client = open()) {
      assertThat(client.pull(uri())).hasSize(1);
    }
  }
}
