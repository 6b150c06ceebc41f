package io.github.hotloop.project;

import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What stays the same about a finding when lines are added above it or the code is formatted anew:
 * the rule, the members around it, and the offending code without white space.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The fingerprint of a finding.
   *
   * @param occurrence how often the same key came up in this file, this time included
   */
  public static String of(Finding finding, ToIntFunction<String> occurrence) {
    StringBuilder key = new StringBuilder(finding.rule().id());
    Optional<Node> at = Optional.of(finding.node());
    for (; at.isPresent(); at = at.get().parent()) {
      if (at.get() instanceof Decl.TypeDecl type) {
        key.append('|').append(type.name());
      } else if (at.get() instanceof Decl.MethodDecl method) {
        key.append('|').append(method.name()).append(method.parameters().size());
      }
    }
    key.append('|').append(finding.node().text().replaceAll("\\s+", ""));
    int count = occurrence.applyAsInt(key.toString());
    return hash(key + "|" + count);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
