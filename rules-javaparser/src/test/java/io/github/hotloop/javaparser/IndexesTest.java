package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.analysis.Flow;
import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found for all nodes of a file at once is what is found for each of them alone. */
class IndexesTest {
  static List<SourceFile> files() throws IOException {
    List<FrontEnd.Source> sources = new ArrayList<>();
    Path root = Repository.root().resolve("testdata");
    for (String folder : List.of("StringConcatInLoop", "UnboundedCache")) {
      try (Stream<Path> all = Files.list(root.resolve(folder))) {
        for (Path file : all.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(new FrontEnd.Source(file, Files.readString(file)));
        }
      }
    }
    List<SourceFile> files = new ArrayList<>();
    new JavaParserFrontEnd()
        .parse(sources, List.of(), parsed -> files.add(((FrontEnd.Translated) parsed).file()));
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void nodesAreRepeatedThatReachThemselves(SourceFile file) {
    for (Stmt.Loop loop : file.all(Stmt.Loop.class)) {
      List<Expr.Assign> assigns = file.within(loop, Expr.Assign.class);
      Flow flow = Flow.around(loop);
      for (List<Expr.Assign> cuts : List.of(List.<Expr.Assign>of(), assigns)) {
        Flow.Nodes repeated = flow.repeated(loop, cuts);
        for (Expr node : file.within(loop, Expr.Name.class)) {
          assertThat(repeated.holds(node))
              .as("%s", node)
              .isEqualTo(flow.repeats(node, loop, other -> isAmong(cuts, other)));
        }
      }
    }
  }

  private static boolean isAmong(List<? extends Node> nodes, Node node) {
    return nodes.stream().anyMatch(own -> own.site() == node.site());
  }

  @ParameterizedTest
  @MethodSource("files")
  void nodesComeBeforeOneThatTheyReach(SourceFile file) {
    for (Decl.MethodDecl method : file.all(Decl.MethodDecl.class)) {
      List<Expr.Invocation> calls = file.within(method, Expr.Invocation.class);
      for (Expr.Invocation to : calls) {
        Flow flow = Flow.around(to);
        Flow.Nodes before = flow.before(to);
        for (Expr.Invocation from : calls) {
          assertThat(before.holds(from))
              .as("%s before %s", from, to)
              .isEqualTo(flow.reaches(from, to, method, node -> false));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesAreFoundByName(SourceFile file) {
    ByName byName = ByName.of(file);
    for (Expr.Name name : file.all(Expr.Name.class)) {
      assertThat(byName.names(name.name()))
          .isEqualTo(
              file.all(Expr.Name.class).stream()
                  .filter(other -> other.name().equals(name.name()))
                  .toList());
    }
    for (Decl.MethodDecl method : file.all(Decl.MethodDecl.class)) {
      assertThat(byName.methods(method.name()))
          .isEqualTo(
              file.all(Decl.MethodDecl.class).stream()
                  .filter(other -> other.name().equals(method.name()))
                  .toList());
    }
  }
}
