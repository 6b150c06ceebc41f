package io.github.hotloop.cli;

import io.github.hotloop.project.Input;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How SARIF names files: relative to the working directory where they are below it. */
final class SarifUris {
  static final String BASE = "%SRCROOT%";
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private final Path directory;

  SarifUris(Path directory) {
    this.directory = directory;
  }

  /** The URI of the working directory. */
  String base() {
    String uri = absolute(directory);
    return uri.endsWith("/") ? uri : uri + "/";
  }

  /** An {@code artifactLocation}. */
  Map<String, Object> location(Input input) {
    Map<String, Object> location = new LinkedHashMap<>();
    if (input instanceof Input.InJar entry) {
      String jar = absolute(Path.of(entry.zip().getName()).toAbsolutePath());
      location.put("uri", "jar:" + jar + "!/" + encoded(entry.entry().getName()));
    } else if (input.path().startsWith(directory)) {
      location.put("uri", encoded(slashes(directory.relativize(input.path()))));
      location.put("uriBaseId", BASE);
    } else {
      location.put("uri", absolute(input.path()));
    }
    return location;
  }

  private static String absolute(Path path) {
    String name = slashes(path);
    return "file://" + (name.startsWith("/") ? "" : "/") + encoded(name);
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Percent-encodes all but the characters that need it in no part of a path. */
  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }
}
