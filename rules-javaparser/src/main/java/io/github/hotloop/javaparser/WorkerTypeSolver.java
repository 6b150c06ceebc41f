package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.resolution.SymbolResolver;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.javassistmodel.JavassistFactory;
import com.github.javaparser.symbolsolver.reflectionmodel.ReflectionFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javassist.ClassPool;
import javassist.NotFoundException;

/**
 * Finds types by name for one worker: in the sources, on the class path, in the JDK. What it keeps
 * is bounded.
 */
final class WorkerTypeSolver implements TypeSolver {
  /** How many sources of others to keep, without the bodies of their methods. */
  private static final int KEPT_UNITS = 200;

  private static final int KEPT_TYPES = 5_000;

  /** How many names one question may look up; nested lambdas can ask for exponentially many. */
  private static final int LOOKUPS_PER_QUESTION = 20_000;

  /** Thrown through the solver, which catches exceptions, when a question costs too much. */
  static final class TooCostly extends Error {
    private static final long serialVersionUID = 1L;

    TooCostly() {
      super("Too many look-ups", null, false, false);
    }
  }

  private final SourceIndex sources;
  private final ClassPath classPath;
  private final Jdk jdk;
  private final Units units = Units.withoutPositions();
  private final ClassPool pool = new ClassPool(false);
  private final SymbolResolver resolver = new JavaSymbolSolver(this);
  private final Map<Path, Optional<CompilationUnit>> keptUnits = new Recent<>(KEPT_UNITS);
  private final Map<String, SymbolReference<ResolvedReferenceTypeDeclaration>> keptTypes =
      new Recent<>(KEPT_TYPES);
  private Path adoptedPath = Path.of("");
  private Optional<CompilationUnit> adopted = Optional.empty();
  private BooleanSupplier stop = () -> false;
  private int lookups;

  WorkerTypeSolver(SourceIndex sources, ClassPath classPath, Jdk jdk) {
    this.sources = sources;
    this.classPath = classPath;
    this.jdk = jdk;
    pool.appendClassPath(classPath);
  }

  /**
   * Makes a unit that was just parsed the one that its types are found in, until the next one is
   * adopted: it has positions and bodies, so that only one is kept.
   */
  void adopt(Path path, CompilationUnit unit) {
    unit.setData(Node.SYMBOL_RESOLVER_KEY, resolver);
    adoptedPath = path;
    adopted = Optional.of(unit);
  }

  /** Looks at a source again that others see something new in. */
  void forget(Path path) {
    keptUnits.remove(path);
  }

  /** From now on no question is answered while this holds; see {@link StoppedError}. */
  void stopWhen(BooleanSupplier condition) {
    stop = condition;
  }

  void startQuestion() {
    lookups = 0;
    goOn();
  }

  private void goOn() {
    if (stop.getAsBoolean()) {
      throw new StoppedError();
    }
  }

  @Override
  public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveType(String name) {
    if (++lookups > LOOKUPS_PER_QUESTION) {
      throw new TooCostly();
    }
    goOn();
    SymbolReference<ResolvedReferenceTypeDeclaration> inSources = inSources(name);
    if (inSources.isSolved()) {
      return inSources;
    }
    SymbolReference<ResolvedReferenceTypeDeclaration> known = keptTypes.get(name);
    if (known == null) {
      known = inClasses(name);
      keptTypes.put(name, known);
    }
    return known;
  }

  private SymbolReference<ResolvedReferenceTypeDeclaration> inSources(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Optional<Path> path = sources.find(name.substring(0, end));
      if (path.isPresent()) {
        String nested = name.substring(Math.max(0, name.lastIndexOf('.', end - 1) + 1));
        return unit(path.get())
            .flatMap(unit -> member(unit.getTypes(), nested))
            .map(type -> SymbolReference.solved(resolver.toTypeDeclaration(type)))
            .orElseGet(SymbolReference::unsolved);
      }
    }
    return SymbolReference.unsolved();
  }

  private static Optional<TypeDeclaration<?>> member(Iterable<?> among, String dottedName) {
    int dot = dottedName.indexOf('.');
    String first = dot < 0 ? dottedName : dottedName.substring(0, dot);
    for (Object candidate : among) {
      if (candidate instanceof TypeDeclaration<?> type && type.getNameAsString().equals(first)) {
        return dot < 0
            ? Optional.of(type)
            : member(type.getMembers(), dottedName.substring(dot + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<CompilationUnit> unit(Path path) {
    if (path.equals(adoptedPath)) {
      return adopted;
    }
    Optional<CompilationUnit> kept = keptUnits.get(path);
    if (kept == null) {
      kept = sources.text(path).flatMap(this::signatures);
      keptUnits.put(path, kept);
    }
    return kept;
  }

  /** A unit without the bodies of its methods. */
  private Optional<CompilationUnit> signatures(String text) {
    try {
      String decoded = Decoded.of(text).text();
      CompilationUnit unit = units.parse(Decoded.ofDecoded(Signatures.withoutPrivate(decoded)));
      unit.setData(Node.SYMBOL_RESOLVER_KEY, resolver);
      unit.findAll(BlockStmt.class, block -> isBody(block))
          .forEach(body -> body.setStatements(new NodeList<>()));
      return Optional.of(unit);
    } catch (Units.RefusedException e) {
      return Optional.empty();
    }
  }

  private static boolean isBody(BlockStmt block) {
    return !(block.getParentNode().orElse(null)
        instanceof com.github.javaparser.ast.stmt.Statement);
  }

  private SymbolReference<ResolvedReferenceTypeDeclaration> inClasses(String name) {
    String binaryName = classPath.binaryName(name);
    if (binaryName != null) {
      try {
        return SymbolReference.solved(
            JavassistFactory.toTypeDeclaration(pool.get(binaryName), this));
      } catch (NotFoundException e) {
        return SymbolReference.unsolved();
      }
    }
    Optional<Class<?>> found = jdk.find(name);
    return found.isPresent()
        ? SymbolReference.solved(ReflectionFactory.typeDeclarationFor(found.get(), this))
        : SymbolReference.unsolved();
  }

  @Override
  public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveTypeInModule(
      String module, String simpleName) {
    return Jdk.packages(module).stream()
        .map(name -> tryToSolveType(name + "." + simpleName))
        .filter(SymbolReference::isSolved)
        .findFirst()
        .orElseGet(SymbolReference::unsolved);
  }

  @Override
  public TypeSolver getParent() {
    return null;
  }

  @Override
  public void setParent(TypeSolver parent) {
    throw new IllegalStateException("This solver is the root: it has no parent.");
  }

  /** Keeps what was used last. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int limit;

    Recent(int limit) {
      super(16, 0.75f, true);
      this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > limit;
    }
  }
}
