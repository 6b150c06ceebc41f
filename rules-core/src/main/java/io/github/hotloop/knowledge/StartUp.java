package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Modifier;
import java.util.Set;
import java.util.stream.Collectors;

/** Which methods run once, when a program or a bean starts. */
public final class StartUp {
  private static final StartUp KNOWN = new StartUp();

  private final Set<String> annotations =
      DataFile.read("start-up.txt").stream()
          .map(entry -> entry.get(0))
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private StartUp() {}

  /** The methods of {@code start-up.txt}. */
  public static StartUp load() {
    return KNOWN;
  }

  /** Whether a method is {@code main}, or has an annotation that says so. */
  public boolean runsOnce(Decl.MethodDecl method) {
    boolean main =
        method.name().equals("main")
            && method.modifiers().contains(Modifier.STATIC)
            && method.parameters().size() <= 1;
    return main
        || method.annotations().stream().anyMatch(a -> annotations.contains(a.simpleName()));
  }
}
