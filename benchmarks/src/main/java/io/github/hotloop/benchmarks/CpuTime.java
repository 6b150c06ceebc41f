package io.github.hotloop.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time that Java's threads spend on an operation. On a machine that others use
 * too, an operation waits for its turn; what it has to do stays the same. The collector's threads
 * are not counted.
 */
public final class CpuTime implements InternalProfiler {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private Map<Long, Long> start = Map.of();

  @Override
  public String getDescription() {
    return "Processor time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = now();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long spent = 0;
    for (Map.Entry<Long, Long> thread : now().entrySet()) {
      spent += thread.getValue() - start.getOrDefault(thread.getKey(), 0L);
    }
    double time = (double) spent / result.getMetadata().getAllOps();
    return List.of(new ScalarResult("cpu", time, "ns/op", AggregationPolicy.AVG));
  }

  private Map<Long, Long> now() {
    Map<Long, Long> times = new HashMap<>();
    for (long id : threads.getAllThreadIds()) {
      times.put(id, Math.max(0, threads.getThreadCpuTime(id)));
    }
    return times;
  }
}
