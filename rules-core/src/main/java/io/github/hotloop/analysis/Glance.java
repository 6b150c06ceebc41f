package io.github.hotloop.analysis;

import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a front end sees of a file without translating it. An engine that can't find anything in a
 * file of which it knows that much need not be given it: {@code Engine.mayFind} tells. A fact that
 * is stated and does not hold costs a translation; one that holds and is not stated costs a
 * finding, so a front end that is not sure states it.
 */
public final class Glance {
  /** What stands for a name that is not one identifier. */
  public static final String ANY = "?";

  /**
   * Where something stands.
   *
   * @param inLoop whether there is a loop or lambda around it within its method or class
   * @param method the name of the method that it stands in directly; empty where there is none
   * @param parameters how many that method has
   * @param body the number of the method around it; 0 where there is none, less in a constructor
   */
  public record Spot(boolean inLoop, String method, int parameters, int body) {}

  /** A call. */
  public interface Call {
    /** The simple name of the method. */
    String name();

    /** The number of arguments. */
    int arity();

    /** The number of parameters that the method has; below 0 where that is not known. */
    int parameters();

    /** Whether its result is thrown away, or left to a lambda. */
    boolean isStatement();

    /** Where it stands. */
    Spot at();

    /**
     * The last name of what it is called on, with {@code ()} if that is a call; {@link #ANY} where
     * that is no name, empty where it is called on nothing.
     */
    String on();

    /**
     * The type of what it is called on; where it is called on nothing, of the class that declares
     * the method, or unknown.
     */
    Type receiver();

    /** Whether it is called on a variable that each iteration of the loop around it has anew. */
    boolean isOnNew();

    /** The last name of the first argument, as of what it is called on; empty without one. */
    String first();

    /** The type of an argument, the first at 0. */
    Type argument(int index);

    /** The type of what it gives. */
    Type result();

    /** Whether the file may declare the method. */
    boolean isOwn();
  }

  /** A reference to a method, or to a constructor by the name {@code new}. */
  public interface Reference {
    /** The simple name of the method. */
    String name();

    /** The number of parameters that the method has; below 0 where that is not known. */
    int parameters();

    /** The type of what stands before the name, be it a value or a type. */
    Type target();

    /** Whether the file may declare the method. */
    boolean isOwn();
  }

  /**
   * A variable.
   *
   * @param type its type without type arguments; empty where it is not known
   * @param owner the simple name of the class that a field belongs to
   * @param declared the same with type arguments, as it is resolved
   * @param from the last name of its initializer, as of what a call is on; empty where it has none
   * @param isNumber whether its initializer, where it has one, may be a number or a new box
   * @param annotations the simple names of the annotations of that class
   * @param instances how many of it there may be
   */
  public record Variable(
      Role role,
      String name,
      String type,
      Supplier<Type> declared,
      Spot at,
      String owner,
      Set<String> annotations,
      String from,
      boolean isNumber,
      Instances instances) {}

  /** How many there are of a variable, as far as its declaration and its class tell. */
  public enum Instances {
    /** One: it is static, or belongs to an enum. */
    ONE,
    /** As many as its file makes objects of its class, which nobody else can make. */
    AS_MADE_HERE,
    /** Any number. */
    MANY
  }

  /** Sorts of variables. */
  public enum Role {
    /** A field that code outside of the file can't name. */
    HIDDEN_FIELD,
    /** Any other field. */
    FIELD,
    /** A variable that is no field. */
    LOCAL
  }

  /**
   * A method with a body.
   *
   * @param annotations the simple names of its annotations and of those of its class
   * @param owner its class
   * @param returned the type that it returns; unknown for one that has no type arguments and does
   *     not end with {@code Completable}
   */
  public record Method(
      String name, Set<String> annotations, Supplier<Type> owner, Supplier<Type> returned) {}

  private final Map<String, List<Call>> calls = new HashMap<>();
  private final Map<String, List<Reference>> references = new HashMap<>();
  private final Map<String, List<Integer>> creations = new HashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final Set<String> kept = new HashSet<>();
  private final List<Spot> growingStrings = new ArrayList<>();
  private final Map<String, Set<Integer>> numbersInLoops = new HashMap<>();
  private final Predicate<String> types;
  private boolean searching;

  /**
   * A glance at a file.
   *
   * @param types whether there may be a type of a dotted name
   */
  public Glance(Predicate<String> types) {
    this.types = types;
  }

  /** States a call. */
  public void add(Call call) {
    calls.computeIfAbsent(call.name(), name -> new ArrayList<>(2)).add(call);
  }

  /** States a reference. */
  public void add(Reference reference) {
    references.computeIfAbsent(reference.name(), name -> new ArrayList<>(1)).add(reference);
  }

  /** States the creation of an object of a class of that simple name. */
  public void addCreation(String simpleName, int arity) {
    creations.computeIfAbsent(simpleName, name -> new ArrayList<>(1)).add(arity);
  }

  /** States that an object of a class of that simple name is what a field may be given. */
  public void addKept(String simpleName) {
    kept.add(simpleName);
  }

  /** States a variable. */
  public void add(Variable variable) {
    variables.add(variable);
  }

  /** States a method. */
  public void add(Method method) {
    methods.add(method);
  }

  /**
   * States that a string is joined to something and stored into a variable of its type; not of a
   * local that each iteration has anew.
   */
  public void addGrowingString(Spot at) {
    growingStrings.add(at);
  }

  /** States that a variable of that name is given a number, boxed by hand or not, or counted. */
  public void addNumber(String name, Spot at) {
    if (at.inLoop()) {
      numbersInLoops.computeIfAbsent(name, key -> new HashSet<>(2)).add(at.body());
    }
  }

  /**
   * States that there is a loop within a loop or lambda which does nothing, its own variables
   * aside, but make a comparison, and does not go through what that loop or lambda declares.
   */
  public void addSearchingLoop() {
    searching = true;
  }

  /** The calls of a name. */
  public List<Call> calls(String name) {
    return calls.getOrDefault(name, List.of());
  }

  /** The references to methods of a name. */
  public List<Reference> references(String name) {
    return references.getOrDefault(name, List.of());
  }

  /**
   * Whether the method that a spot is in may run again and again as far as the file tells: a loop
   * calls it, it calls itself, or something else is given it to call.
   */
  public boolean mayRunAgain(Spot at) {
    return new Reruns(this).mayHave(at);
  }

  /**
   * Whether a call of one of these names, in the same method, is on something of the same name with
   * a first argument of the same name.
   */
  public boolean hasBeside(Call call, Set<String> names) {
    for (String name : names) {
      for (Call other : calls(name)) {
        if (other.at().body() == call.at().body()
            && other.on().equals(call.on())
            && other.first().equals(call.first())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a string may grow where it may run again. */
  public boolean growsStringAgain() {
    for (Spot at : growingStrings) {
      if (at.inLoop() || mayRunAgain(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a loop that does nothing but compare, and a loop around it. */
  public boolean searchesInLoop() {
    return searching;
  }

  /** Whether a loop may give a number to a variable that satisfies a condition. */
  public boolean givesNumberInLoop(Predicate<Variable> variable) {
    if (numbersInLoops.isEmpty()) {
      return false;
    }
    for (Variable candidate : variables) {
      Set<Integer> bodies = numbersInLoops.getOrDefault(candidate.name(), Set.of());
      boolean given =
          candidate.role() == Role.LOCAL
              ? bodies.contains(candidate.at().body())
              : !bodies.isEmpty();
      if (given && variable.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there may be one of a field for all of the program, as the language has it. */
  public boolean mayBeOne(Variable field) {
    return field.instances() == Instances.ONE
        || (field.instances() == Instances.AS_MADE_HERE && kept.contains(field.owner()));
  }

  /** Whether there may be a type of a dotted name. */
  public boolean mayHaveType(String name) {
    return types.test(name);
  }

  /** Whether there is a variable that satisfies a condition. */
  public boolean hasVariable(Predicate<Variable> variable) {
    for (Variable candidate : variables) {
      if (variable.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last names of what calls of these names are on, and of what such variables start with;
   * without calls that run only when a class or object comes to be.
   */
  public Set<String> calledOn(Set<String> names) {
    Set<String> called = new HashSet<>();
    for (String name : names) {
      for (Call call : calls(name)) {
        if (call.at().body() > 0) {
          called.add(call.on());
        }
      }
    }
    boolean grown = !called.isEmpty();
    while (grown) {
      grown = false;
      for (Variable alias : variables) {
        if (!alias.from().isEmpty() && called.contains(alias.name())) {
          grown |= called.add(alias.from());
        }
      }
    }
    return called;
  }

  /** Whether one of these calls is made on a variable, the only one of its name. */
  public boolean callsOnOnly(Variable variable, Set<String> names, Predicate<Call> which) {
    for (Variable other : variables) {
      if (other != variable && other.name().equals(variable.name())) {
        return false;
      }
    }
    for (String name : names) {
      for (Call call : calls(name)) {
        if (call.on().equals(variable.name()) && which.test(call)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a method satisfies a condition. */
  public boolean hasMethod(Predicate<Method> method) {
    for (Method candidate : methods) {
      if (method.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** All calls by name. */
  public Map<String, List<Call>> calls() {
    return calls;
  }

  /** All references to methods by name. */
  Map<String, List<Reference>> references() {
    return references;
  }

  /** The numbers of arguments that objects are made with, by the class's name as written. */
  Map<String, List<Integer>> creations() {
    return creations;
  }

  /** Whether an object of a class may be made with so many arguments. */
  public boolean mayMake(String simpleName, int arity) {
    for (Map.Entry<String, List<Integer>> made : creations.entrySet()) {
      if (made.getKey().endsWith(simpleName) && made.getValue().contains(arity)) {
        return true;
      }
    }
    return false;
  }
}
