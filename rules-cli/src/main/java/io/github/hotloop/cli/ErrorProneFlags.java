package io.github.hotloop.cli;

import io.github.hotloop.rule.Rule;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The flags that Error Prone is given, as {@code ErrorProneOptions.processArgs} reads them: from
 * left to right, those for all checks forgetting what stands before them.
 */
final class ErrorProneFlags {
  private static final String PLUGIN = "-Xplugin:ErrorProne";
  private static final String CHECK = "-Xep:";
  private static final String EXCLUDED = "-XepExcludedPaths:";

  private final List<String> flags;
  private final Map<String, String> severities = new HashMap<>();
  private boolean allOff;
  private boolean warningsOff;
  private boolean allOn;

  private ErrorProneFlags(List<String> flags) {
    this.flags = flags;
    flags.forEach(this::read);
  }

  /** Those in the arguments of javac; empty if these don't start Error Prone. */
  static Optional<ErrorProneFlags> of(List<String> arguments) {
    return arguments.stream()
        .map(argument -> List.of(argument.strip().split("\\s+")))
        .filter(words -> words.get(0).equals(PLUGIN))
        .map(words -> new ErrorProneFlags(words.subList(1, words.size())))
        .findFirst();
  }

  private void read(String flag) {
    switch (flag) {
      case "-XepDisableAllChecks" -> {
        severities.clear();
        allOff = true;
      }
      case "-XepDisableAllWarnings" -> {
        severities.replaceAll((check, severity) -> severity.equals("ERROR") ? severity : "OFF");
        warningsOff = true;
      }
      case "-XepAllDisabledChecksAsWarnings" -> {
        severities.replaceAll((check, severity) -> severity.equals("OFF") ? "WARN" : severity);
        allOn = true;
      }
      default -> {
        if (flag.startsWith(CHECK)) {
          String[] parts = flag.substring(CHECK.length()).split(":", 2);
          severities.put(parts[0], parts.length == 2 ? parts[1] : "DEFAULT");
        }
      }
    }
  }

  /** Whether a rule of the pack, all of which warn, reports anything. */
  boolean isOn(Rule rule) {
    String severity = severities.get(rule.id());
    if (severity != null) {
      return !severity.equals("OFF");
    }
    return (rule.group().isDefault() || allOn) && !allOff && !warningsOff;
  }

  /** Whether sources are changed and nothing is reported. */
  boolean patches() {
    return flags.stream().anyMatch(flag -> flag.startsWith("-XepPatchChecks"));
  }

  /** Whether a source is left out. */
  boolean excludes(Path source) {
    String path = source.toAbsolutePath().toString().replace('\\', '/');
    return flags.stream()
        .filter(flag -> flag.startsWith(EXCLUDED))
        .anyMatch(flag -> matches(flag.substring(EXCLUDED.length()), path));
  }

  private static boolean matches(String pattern, String path) {
    try {
      return Pattern.matches(pattern, path);
    } catch (PatternSyntaxException e) {
      // Error Prone refuses it and says so.
      return false;
    }
  }
}
