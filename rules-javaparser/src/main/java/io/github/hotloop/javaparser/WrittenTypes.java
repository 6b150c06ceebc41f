package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.resolution.types.ResolvedType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Types as they are written, each resolved once in a method: the solver goes through all of the
 * method each time.
 */
final class WrittenTypes {
  private static final DataKey<Map<String, ResolvedType>> KNOWN = new DataKey<>() {};
  private static final DataKey<Boolean> DECLARES_TYPES = new DataKey<>() {};

  private final Function<Type, ResolvedType> resolve;

  WrittenTypes(Function<Type, ResolvedType> resolve) {
    this.resolve = resolve;
  }

  ResolvedType of(Type type) {
    Node body = type;
    while (!(body instanceof BodyDeclaration<?>) && body.getParentNode().isPresent()) {
      body = body.getParentNode().get();
    }
    boolean isCode =
        body instanceof CallableDeclaration<?> || body instanceof InitializerDeclaration;
    if (!isCode || declaresTypes(body)) {
      return resolve.apply(type); // The same name may mean different types.
    }
    if (!body.containsData(KNOWN)) {
      body.setData(KNOWN, new HashMap<>());
    }
    Map<String, ResolvedType> known = body.getData(KNOWN);
    String text = type.asString();
    ResolvedType found = known.get(text);
    if (found == null) {
      found = resolve.apply(type);
      known.put(text, found);
    }
    return found;
  }

  private static boolean declaresTypes(Node body) {
    if (!body.containsData(DECLARES_TYPES)) {
      boolean found =
          body.findFirst(
                  Node.class,
                  node ->
                      node instanceof LocalClassDeclarationStmt
                          || node instanceof LocalRecordDeclarationStmt)
              .isPresent();
      body.setData(DECLARES_TYPES, found);
    }
    return body.getData(DECLARES_TYPES);
  }
}
