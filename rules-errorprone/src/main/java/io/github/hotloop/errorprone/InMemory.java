package io.github.hotloop.errorprone;

import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file for javac that is held in memory. */
final class InMemory extends SimpleJavaFileObject {
  private final String fileName;
  private final String text;

  InMemory(Path path, String text) {
    super(path.toUri(), Kind.SOURCE);
    this.fileName = path.getFileName().toString();
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Lets a public class stand in a file of any name. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    boolean special = simpleName.equals("package-info") || simpleName.equals("module-info");
    return kind == Kind.SOURCE && (!special || fileName.equals(simpleName + ".java"));
  }
}
