package io.github.hotloop.benchmarks.folklore;

import org.openjdk.jmh.annotations.Benchmark;

/** A text of a few parts, concatenated, and appended to a builder. */
public class BuilderOutsideLoop extends Advice {
  private String first = "Ada";
  private String last = "Lovelace";
  private int amount = 1815;

  @Override
  @Benchmark
  public Object asWritten() {
    return "Dear " + first + " " + last + ", you owe " + amount + " pounds";
  }

  @Override
  @Benchmark
  public Object asAdvised() {
    StringBuilder text = new StringBuilder();
    text.append("Dear ").append(first).append(" ").append(last);
    text.append(", you owe ").append(amount).append(" pounds");
    return text.toString();
  }
}
