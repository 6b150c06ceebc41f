package io.github.hotloop.pmd;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.UnifiedDiff;
import io.github.hotloop.pmd.HotloopRule.Remedy;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.renderers.AbstractIncrementingRenderer;
import net.sourceforge.pmd.reporting.RuleViolation;

/**
 * Writes the fixes of the pack's violations as one unified diff, always in UTF-8, that {@code git
 * apply} takes in the folder that PMD ran in. Fixes that touch each other: the first; the others
 * come when PMD runs on the result. What is left out is said on standard error.
 */
public final class PatchRenderer extends AbstractIncrementingRenderer {
  private static final PropertyDescriptor<Boolean> REVIEW =
      PropertyFactory.booleanProperty("review")
          .desc("Also write fixes that a person has to look at: a named thing may change")
          .defaultValue(false)
          .build();

  private static final PropertyDescriptor<String> ROOT =
      PropertyFactory.stringProperty("root")
          .desc("The folder that the patch will be applied in; the working directory if empty")
          .defaultValue("")
          .build();

  private record Repair(RuleViolation violation, Remedy remedy, Fix fix) {}

  private final Map<Path, List<Repair>> repairs = new TreeMap<>();
  private int fromCache;
  private int written;
  private int files;
  private int waiting;

  /** For PMD and Maven, which name this class as the format. */
  public PatchRenderer() {
    super("hotloop-patch", "The fixes of hotloop's rules as a patch for git apply");
    definePropertyDescriptor(REVIEW);
    definePropertyDescriptor(ROOT);
  }

  @Override
  public String defaultFileExtension() {
    return "patch";
  }

  @Override
  public void setReportFile(String report) {
    // PMD would write in the system's encoding.
    try {
      setWriter(
          new OutputStreamWriter(
              report == null || report.isBlank() ? System.out : new FileOutputStream(report),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void renderFileViolations(Iterator<RuleViolation> violations) {
    violations.forEachRemaining(
        violation -> HotloopRule.of(violation).ifPresent(rule -> add(rule, violation)));
  }

  private void add(HotloopRule rule, RuleViolation violation) {
    Optional<Remedy> remedy = rule.remedy(violation);
    if (remedy.isEmpty()) {
      fromCache++;
    }
    boolean review = getProperty(REVIEW) || rule.offersReviewFixes();
    remedy
        .flatMap(known -> known.best(review).map(fix -> new Repair(violation, known, fix)))
        .ifPresent(
            repair ->
                repairs
                    .computeIfAbsent(
                        Path.of(violation.getFileId().getAbsolutePath()), key -> new ArrayList<>())
                    .add(repair));
  }

  @Override
  public void end() throws IOException {
    for (var entry : repairs.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    writer.flush();
    say(written == 0 ? "no fixes" : count(written, "fix", "es") + " in " + count(files, "file"));
    if (waiting > 0) {
      say(
          count(waiting, "more fix", "es")
              + " for the same lines: apply the patch, then run again");
    }
    if (fromCache > 0) {
      say(count(fromCache, "finding") + " from PMD's cache, which keeps no fixes: run without it");
    }
  }

  private void write(Path file, List<Repair> all) {
    Optional<String> path = relative(file);
    if (path.isEmpty()) {
      say(file + " is not below " + root() + ": its fixes are left out");
      return;
    }
    Optional<String> text = text(file, all.get(0).remedy());
    if (text.isEmpty()) {
      say(path.get() + " is not UTF-8, or has changed: its fixes are left out");
      return;
    }
    List<Repair> chosen = chosen(all);
    for (Repair repair : chosen) {
      // Git skips what stands before a diff.
      writer.write(
          path.get()
              + ":"
              + repair.violation().getBeginLine()
              + ": "
              + repair.violation().getRule().getName()
              + ": "
              + repair.fix().title()
              + repair.fix().caveat().map(caveat -> " (" + caveat + ")").orElse("")
              + "\n");
    }
    Fix whole = Fix.together(chosen.stream().map(Repair::fix).toList());
    writer.write(UnifiedDiff.of(path.get(), text.get(), whole));
    files++;
    written += chosen.size();
    waiting += all.size() - chosen.size();
  }

  private static List<Repair> chosen(List<Repair> all) {
    List<Repair> chosen = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(Repair::violation, RuleViolation.DEFAULT_COMPARATOR))
        .forEach(
            repair -> {
              if (chosen.stream().noneMatch(other -> other.fix().conflictsWith(repair.fix()))) {
                chosen.add(repair);
              }
            });
    return chosen;
  }

  /** The text that was analysed; empty if the file does not hold it any more, or not in UTF-8. */
  private static Optional<String> text(Path file, Remedy remedy) {
    try {
      return PmdFile.decoded(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .filter(text -> remedy.charset().equals(Optional.of(StandardCharsets.UTF_8)))
          .filter(text -> text.hashCode() == remedy.text());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Path root() {
    return Path.of(getProperty(ROOT)).toAbsolutePath().normalize();
  }

  private Optional<String> relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return relative(root(), absolute)
        .or(
            () -> {
              try {
                return relative(root().toRealPath(), absolute.toRealPath());
              } catch (IOException e) {
                return Optional.empty();
              }
            });
  }

  private static Optional<String> relative(Path root, Path file) {
    return file.startsWith(root)
        ? Optional.of(
            root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"))
        : Optional.empty();
  }

  private static String count(int number, String thing) {
    return count(number, thing, "s");
  }

  private static String count(int number, String thing, String plural) {
    return number + " " + thing + (number == 1 ? "" : plural);
  }

  private static void say(String line) {
    System.err.println("hotloop: " + line);
  }
}
