package io.github.hotloop.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an entry of the knowledge says. The pack's own entries of a kind are in the data file of its
 * {@link #word()}; users add theirs in one file for all kinds, each line led by that word.
 */
public enum Kind {
  /** Calls that may make the thread wait. */
  BLOCKING(
      "blocking",
      Shape.METHODS,
      "sleep wait lock future queue socket file http database process messaging none",
      "calls of these methods may make the thread wait; `none`: they do not, though they look"
          + " alike"),
  /** Where functions that are given to methods run. */
  RUNS_ON(
      "runs-on",
      Shape.METHODS,
      "common-pool cpu-pool event-loop completer caller",
      "functions given to these methods run there"),
  /** Where methods that override others run. */
  CALLED_ON(
      "called-on",
      Shape.METHODS,
      "common-pool cpu-pool event-loop completer",
      "methods that override these run there"),
  /** Where executors and schedulers run their tasks. */
  EXECUTOR(
      "executor",
      Shape.METHODS,
      "common-pool cpu-pool event-loop completer blocking single",
      "executors and schedulers that these methods give run their tasks there"),
  /** Where all executors of a type run their tasks. */
  EXECUTOR_TYPE(
      "executor-type",
      Shape.TYPE,
      "common-pool cpu-pool event-loop completer blocking single",
      "executors and schedulers of this type run their tasks there, unless an `executor` says"
          + " more"),
  /** Methods that hand functions to an executor. */
  RUNS_TASKS(
      "runs-tasks",
      Shape.METHODS,
      "receiver argument",
      "functions given to these methods run on the executor that is their receiver or argument"),
  /** Where a pipeline runs by default. */
  PIPELINE(
      "pipeline",
      Shape.METHODS,
      "common-pool cpu-pool event-loop caller",
      "pipelines run there from the call of these methods on"),
  /** Methods that move a pipeline to a scheduler. */
  SWITCHES(
      "switches",
      Shape.METHODS,
      "downstream whole",
      "pipelines run on the scheduler given to these methods: after them, or as a whole"),
  /** Steps of pipelines. */
  STAGE(
      "stage",
      Shape.METHODS,
      "",
      "functions given to these methods run where the pipeline runs at that point"),
  /** Methods that make a function of functions. */
  PASSES_ON(
      "passes-on",
      Shape.METHODS,
      "",
      "functions given to these methods run where what the methods give runs"),
  /** Annotations that say whether code may block. */
  THREAD_ANNOTATION(
      "thread-annotation",
      Shape.TYPE,
      "non-blocking blocking",
      "code with this annotation must not block its thread, or may"),
  /** Types of values that are computed later. */
  PUBLISHER(
      "publisher", Shape.TYPE, "", "a method that returns this type must not block its caller"),
  /** Methods that give futures. */
  FUTURE(
      "future",
      Shape.METHODS,
      "start complete all",
      "`start`: these methods start a task; `complete`: the future has its value already; `all`: it"
          + " completes when others have"),
  /** Methods that begin or end the making of a cache. */
  CACHE_BUILDER(
      "cache-builder",
      Shape.METHODS,
      "build bound",
      "`build`: these methods make a cache; `bound`: these methods give it a bound"),
  /** What makes a collection that holds whatever is put into it. */
  UNBOUNDED(
      "unbounded", Shape.METHODS, "", "these make a collection that holds whatever is put into it"),
  /** Types of which a program has no more values as it runs longer. */
  BOUNDED_KEY(
      "bounded-key",
      Shape.TYPE,
      "",
      "the number of values of this type does not grow with what a program is asked to do"),
  /** Types that may be asked for with ever new values. */
  OPEN_KEY("open-key", Shape.TYPE, "", "there is no end of values of this type"),
  /** Annotations of classes of which a program has one instance. */
  SINGLETON_ANNOTATION(
      "singleton-annotation",
      Shape.TYPE,
      "",
      "a class with this annotation has one instance, which lives as long as the program"),
  /** Methods that add to the map or collection that they are called on. */
  GROWS("grows", Shape.METHODS, "", "these methods add to what they are called on"),
  /** Methods after which the map or collection that they are called on may hold less. */
  REMOVES("removes", Shape.METHODS, "", "these methods take away from what they are called on");

  /** What follows the word of a kind and its category. */
  enum Shape {
    /** A type. */
    TYPE("TYPE"),
    /** A type and methods of it. */
    METHODS("TYPE METHOD…");

    private final String syntax;

    Shape(String syntax) {
      this.syntax = syntax;
    }
  }

  private final String word;
  private final Shape shape;
  private final List<String> categories;
  private final String meaning;

  Kind(String word, Shape shape, String categories, String meaning) {
    this.word = word;
    this.shape = shape;
    this.categories = categories.isEmpty() ? List.of() : List.of(categories.split(" "));
    this.meaning = meaning;
  }

  /** The kind of that word; empty if there is none. */
  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All words, for messages. */
  static String words() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }

  /** What an entry of a user's file begins with. */
  public String word() {
    return word;
  }

  /** What may stand after the word; empty where a type comes at once. */
  public List<String> categories() {
    return categories;
  }

  /** What an entry says, for the reader of a manual. */
  public String meaning() {
    return meaning;
  }

  /** How an entry is written, for messages and manuals. */
  public String syntax() {
    return word + (categories.isEmpty() ? "" : " CATEGORY") + " " + shape.syntax;
  }

  Shape shape() {
    return shape;
  }
}
