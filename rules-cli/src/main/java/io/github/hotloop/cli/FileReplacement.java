package io.github.hotloop.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/** Replaces a file at once, or not at all. */
final class FileReplacement {
  private FileReplacement() {}

  /**
   * Puts {@code after} where {@code before} was read, with the same permissions; a link stays one.
   *
   * @return why nothing was written; empty if it was
   */
  static Optional<String> replace(Path path, byte[] before, byte[] after) {
    try {
      Path target = path.toRealPath();
      if (!Files.isWritable(target)) {
        return Optional.of("the file is read-only; it is left as it was");
      }
      Path fresh = Files.createTempFile(target.getParent(), ".hotloop", ".tmp");
      try {
        Files.write(fresh, after);
        copyAttributes(target, fresh);
        // As late as possible, to leave little time for another writer in between.
        if (!Arrays.equals(Files.readAllBytes(target), before)) {
          return Optional.of("changed while hotloop was at work; it is left as it is; run again");
        }
        move(fresh, target);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("can't be written (" + e.getMessage() + "); it is left as it was");
    }
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old == null || view == null) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    view.setPermissions(attributes.permissions());
    try {
      view.setGroup(attributes.group());
    } catch (IOException e) {
      // Only its owner's other groups may be given to a file; the permissions are what counts.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
