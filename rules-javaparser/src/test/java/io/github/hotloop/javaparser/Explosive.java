package io.github.hotloop.javaparser;

import java.util.List;

/** A class that tells when it is run. */
class Explosive {
  static {
    Witness.initialised = true;
  }

  List<String> list() {
    return List.of();
  }
}
