package io.github.hotloop.testing.fuzz;

import java.util.stream.Stream;

/** One random program and how it is laid out. */
public record Sample(Tree members, Surface surface) {
  /** The Java text of the program as a class of that name. */
  public String source(String className) {
    return surface.of(Prelude.around(className, members.print()));
  }

  /** Programs with less in them, the smallest first; not all of them need be valid. */
  Stream<Sample> smaller() {
    Stream<Sample> plainer =
        surface == Surface.PLAIN ? Stream.empty() : Stream.of(new Sample(members, Surface.PLAIN));
    return Stream.concat(plainer, members.smaller().map(tree -> new Sample(tree, surface)));
  }
}
