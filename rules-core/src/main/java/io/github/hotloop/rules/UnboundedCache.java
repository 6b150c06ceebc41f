package io.github.hotloop.rules;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Lifetime;
import io.github.hotloop.analysis.Retention;
import io.github.hotloop.analysis.TestCode;
import io.github.hotloop.knowledge.BoundedNames;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A long-lived map or collection that grows with what callers ask for and never shrinks. */
public final class UnboundedCache implements Detector {
  private static final Pattern COLLECTION =
      Pattern.compile("(?s)[\\w.]*(Map|Set|List|Queue|Deque|Collection|Hashtable|Vector)\\b.*");
  private static final Pattern THREAD_LOCAL = Pattern.compile("(?s)([\\w.]*\\.)?ThreadLocal\\b.*");

  /** What is a cache by its name; a {@code cacheToIndex} or {@code cacheLimits} is none. */
  private static final Pattern CACHE =
      Pattern.compile(
          "(?i).*(cache|memo|intern|interned|interner)s?(_?(map|table|store|data|entries|impl))?\\d*"
              + "|_?(cached|memo|memoized|memoised|interned).*|.*_(cached|memo)_.*"
              + "|_?cache_?(by|of|for|per)_?.*");

  /** Classes that are caches; what has it elsewhere in its name deals with them. */
  private static final Pattern OWN_CACHE =
      Pattern.compile(
          ".*(Cache|Memo|Memoizer|Memoiser|Interner)s?(Impl|Map|Store|Holder|Manager)?");

  /** Classes whose objects do one piece of work and are gone. */
  private static final Pattern SHORT_LIVED =
      Pattern.compile(
          ".*(Builder|Visitor|Parser|Lexer|Scanner|Context|Request|Response|Session|Transaction"
              + "|Task|Job|Command|Iterator|Reader|Writer|Generator|Compiler|Printer|Walker"
              + "|Collector|Stream|Input|Output|Event|State|Scope|Frame|Node|Query|Statement"
              + "|Cursor|Result|Report|Analyzer|Analysis|Binder|Transformer)(Impl)?");

  /** Classes that often are, where the map is not even made for several threads. */
  private static final Pattern SINGLE_THREADED =
      Pattern.compile(".*(Handler|Mapper|Resolver|Converter|Helper|Processor|Checker|Evaluator)");

  /** Classes that load others, and that hold settings: there are so many names of these. */
  private static final Pattern OF_PARTS =
      Pattern.compile(".*(ClassLoader|(Config|Configuration|Property|Properties)(Cache|Memo)?)");

  @Override
  public Rule rule() {
    return new Rule(
        "UnboundedCache",
        Group.PERF,
        "A map or collection that lives as long as the program grows and never shrinks");
  }

  @Override
  public void listen(Hooks on) {
    Knowledge knowledge = on.knowledge();
    on.every(
        Decl.Variable.class,
        glance -> mayGrow(glance, knowledge),
        (variable, reporter) -> {
          if (variable.kind() != Decl.Variable.Kind.FIELD || TestCode.is(variable.site().file())) {
            return;
          }
          String type = variable.type().map(Expr.TypeUse::text).orElse("");
          if (COLLECTION.matcher(type).matches()) {
            collection(variable, knowledge, reporter);
          } else if (THREAD_LOCAL.matcher(type).matches()) {
            eachThread(variable, knowledge, reporter);
          }
        });
    on.covered(
        Kind.CACHE_BUILDER,
        (glance, call) -> CacheBuild.mayBeUnbounded(glance, call, knowledge),
        (call, reporter) -> {
          if (!TestCode.is(call.site().file())) {
            CacheBuild.check(call, knowledge, reporter);
          }
        });
  }

  /** Whether something may be added to a collection in a field that only its file sees. */
  private static boolean mayGrow(Glance glance, Knowledge knowledge) {
    Set<String> grown = glance.calledOn(knowledge.names(Kind.GROWS));
    return glance.hasVariable(
        field ->
            field.role() == Glance.Role.HIDDEN_FIELD
                && (grown.contains(field.name())
                        && COLLECTION.matcher(field.type()).matches()
                        && CacheGrowth.mayHaveOpenKeys(field.declared().get(), knowledge)
                        && (mayStay(glance, field, knowledge) || glance.mayMake("LinkedHashMap", 3))
                        && !isEmptied(glance, field, knowledge)
                    || grown.contains("get()")
                        && THREAD_LOCAL.matcher(field.type()).matches()
                        && Lifetime.mayBeOfProgram(glance, field, knowledge)));
  }

  /** Whether something certainly takes away from what a field holds. */
  private static boolean isEmptied(Glance glance, Glance.Variable field, Knowledge knowledge) {
    return glance.callsOnOnly(
        field,
        knowledge.names(Kind.REMOVES),
        call ->
            knowledge.mayFind(
                Kind.REMOVES,
                call.name(),
                call.arity(),
                call::receiver,
                entry -> call.receiver().isSubtypeOf(entry.type())));
  }

  /** Whether a field may live as long as the program, or the code says that it is a cache. */
  private static boolean mayStay(Glance glance, Glance.Variable field, Knowledge knowledge) {
    return Lifetime.mayBeOfProgram(glance, field, knowledge)
        || saysCache(field.name(), field.owner());
  }

  private static void collection(Decl.Variable field, Knowledge knowledge, Reporter reporter) {
    boolean ruledOut =
        !Retention.isHidden(field)
            || OF_PARTS.matcher(owner(field)).matches()
            || BoundedNames.load().isOfSuch(field.name());
    if (ruledOut) {
      return;
    }
    Retention kept = Retention.of(field, knowledge);
    if (!kept.isForGood() || kept.growth().isEmpty() || kept.values().size() != 1) {
      return; // Something takes away from it, counts it, or may; or it may be another one.
    }
    Type type = field.site().file().typeOf(field);
    Expr made = kept.values().get(0);
    Optional<Creation> creation = Creation.of(made, knowledge);
    boolean collects =
        type.isSubtypeOf("java.util.Map") || type.isSubtypeOf("java.util.Collection");
    if (creation.isEmpty() || !collects) {
      return; // It may bound itself.
    }
    CacheGrowth growth = new CacheGrowth(type, kept, knowledge);
    boolean ofProgram = Lifetime.isOfProgram(field, knowledge);
    Optional<Expr.Invocation> adds =
        ofProgram
            ? growth.any(saysCache(field))
            : saysCache(field) && mayLiveLong(field, creation.get())
                ? growth.memo()
                : Optional.empty();
    if (creation.get().isAccessOrdered()) {
      growth
          .any(true)
          .ifPresent(
              add ->
                  reporter.report(
                      made,
                      "`"
                          + field.name()
                          + "` orders its entries by access but evicts none: it grows with every"
                          + " new key",
                      adding(add),
                      () -> BoundFix.ofAccessOrdered(field, creation.get()).stream().toList()));
      return;
    }
    adds.ifPresent(
        add ->
            reporter.report(
                made,
                message(field, type, ofProgram),
                adding(add),
                () ->
                    new BoundFix(field, creation.get(), kept, growth.memo().isPresent())
                        .fix().stream().toList()));
  }

  private static String message(Decl.Variable field, Type type, boolean ofProgram) {
    String life = ofProgram ? "the program runs" : "its owner lives";
    boolean keyed = type.isSubtypeOf("java.util.Map");
    return "`"
        + field.name()
        + (keyed
            ? "` never loses an entry: it grows with every new key as long as "
            : "` never loses an element: it grows with what is added as long as ")
        + life;
  }

  private static List<Related> adding(Expr.Invocation add) {
    return List.of(new Related(add.span(), "What adds to it"));
  }

  private static void eachThread(Decl.Variable field, Knowledge knowledge, Reporter reporter) {
    if (!Retention.isHidden(field)) {
      return;
    }
    SourceFile file = field.site().file();
    List<Type> held = file.typeOf(field).arguments();
    boolean ofMaps =
        file.typeOf(field).is("java.lang.ThreadLocal")
            && held.size() == 1
            && held.get(0).isSubtypeOf("java.util.Map")
            && Lifetime.isOfProgram(field, knowledge);
    Retention kept = Retention.ofEachThread(field, knowledge);
    if (!ofMaps || !kept.isForGood() || kept.growth().isEmpty() || kept.values().size() != 1) {
      return;
    }
    Optional<Creation> creation = Creation.ofEachThread(kept.values().get(0), knowledge);
    if (creation.isEmpty()) {
      return;
    }
    new CacheGrowth(held.get(0), kept, knowledge)
        .memo()
        .ifPresent(
            add ->
                reporter.report(
                    kept.values().get(0),
                    "`"
                        + field.name()
                        + "` never loses an entry: each thread's map grows with every new key",
                    adding(add),
                    () -> BoundFix.ofEachThread(field, creation.get()).stream().toList()));
  }

  /** Whether the code calls it a cache: the field, its type or its class. */
  private static boolean saysCache(Decl.Variable field) {
    return saysCache(field.name(), owner(field));
  }

  private static boolean saysCache(String field, String owner) {
    return CACHE.matcher(field).matches() || OWN_CACHE.matcher(owner).matches();
  }

  /** Whether nothing in the class's name says that its objects are short-lived. */
  private static boolean mayLiveLong(Decl.Variable field, Creation creation) {
    String owner = owner(field);
    return !owner.isEmpty()
        && !SHORT_LIVED.matcher(owner).matches()
        && (creation.isForThreads() || !SINGLE_THREADED.matcher(owner).matches());
  }

  private static String owner(Decl.Variable field) {
    return field.parent().orElse(field) instanceof Decl.TypeDecl type ? type.name() : "";
  }
}
