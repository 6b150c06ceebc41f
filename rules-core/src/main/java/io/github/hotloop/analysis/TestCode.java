package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.SourceFile;
import java.util.regex.Pattern;

/** Which files are tests: short runs, whose memory nobody minds. */
public final class TestCode {
  private static final Pattern FOLDER =
      Pattern.compile(".*(^|[/\\\\])src[/\\\\][\\w.-]*[tT]est[\\w.-]*[/\\\\].*");
  private static final Pattern IMPORT =
      Pattern.compile(
          "(org\\.junit|junit\\.framework|org\\.testng|org\\.mockito|org\\.assertj|org\\.hamcrest"
              + "|org\\.springframework\\.(boot\\.)?test|io\\.quarkus\\.test|io\\.micronaut\\.test"
              + "|org\\.openjdk\\.jmh)(\\..*)?");

  private record Answer(boolean isTest) {}

  private TestCode() {}

  /** Whether a file is in a folder of tests or imports a test framework. */
  public static boolean is(SourceFile file) {
    return file.memo(Answer.class, TestCode::find).isTest();
  }

  private static Answer find(SourceFile file) {
    return new Answer(isIn(file));
  }

  private static boolean isIn(SourceFile file) {
    return FOLDER.matcher(file.path()).matches()
        || file.root().imports().stream()
            .map(Decl.Import::name)
            .anyMatch(name -> IMPORT.matcher(name).matches());
  }
}
