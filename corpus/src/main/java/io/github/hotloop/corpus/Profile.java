package io.github.hotloop.corpus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a tool of {@link CostRun} spends its time: {@code Profile [--top n] tool folder}. Runs it
 * in a JVM of its own under the flight recorder and prints in how many of the samples of running
 * Java code each method of the pack was on the stack. Compiling and collecting garbage are not
 * sampled.
 */
public final class Profile {
  private static final String OWN = "io.github.hotloop.";

  private Profile() {}

  /** Runs the tool; {@code ./dev bench --profile} calls it. */
  public static void main(String[] args) throws Exception {
    int top = 40;
    List<String> rest = new ArrayList<>(); // the tool, the folder
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--top")) {
        top = Integer.parseInt(args[++i]);
      } else {
        rest.add(args[i]);
      }
    }
    Path recording = Files.createTempFile("hotloop", ".jfr");
    try {
      record(recording, rest.get(0), rest.get(1));
      print(recording, top);
    } finally {
      Files.delete(recording);
    }
  }

  private static void record(Path recording, String tool, String folder) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx3g", "-Xss8m", "-XX:FlightRecorderOptions=stackdepth=1024"));
    command.add(
        "-XX:StartFlightRecording=settings=profile,jdk.ExecutionSample#period=5ms,filename="
            + recording);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(CostRun.command(tool, folder));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("Failed: run CostRun by hand");
    }
  }

  private static void print(Path recording, int top) throws IOException {
    Map<String, Integer> inclusive = new HashMap<>();
    int samples = 0;
    int own = 0;
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          Set<String> methods = ownMethods(event.getStackTrace().getFrames());
          methods.forEach(method -> inclusive.merge(method, 1, Integer::sum));
          samples++;
          own += methods.isEmpty() ? 0 : 1;
        }
      }
    }
    int all = samples;
    System.out.printf(
        Locale.ROOT, "%d samples, %.1f %% with a method of the pack%n", all, 100.0 * own / all);
    inclusive.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(top)
        .forEach(
            entry ->
                System.out.printf(
                    Locale.ROOT, "%5.1f %%  %s%n", 100.0 * entry.getValue() / all, entry.getKey()));
  }

  /** The methods of the pack on a stack, but for those of the command that runs the tool. */
  private static Set<String> ownMethods(List<RecordedFrame> frames) {
    return frames.stream()
        .map(RecordedFrame::getMethod)
        .map(method -> method.getType().getName() + "." + method.getName())
        .filter(name -> name.startsWith(OWN) && !name.startsWith(OWN + "corpus."))
        .map(name -> name.substring(OWN.length()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
