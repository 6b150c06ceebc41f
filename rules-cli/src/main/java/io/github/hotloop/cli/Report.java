package io.github.hotloop.cli;

import java.io.IOException;

/** Writes what a check found, file by file, in the order of paths. */
interface Report {
  void file(FileResult result) throws IOException;

  void end(Summary summary) throws IOException;
}
