package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the symbol solver answers about a member of a class with lambdas in it depends on what it
 * was asked about that member before. So the questions are noted, and answers are kept from one
 * version of a text to the next for as long as the same questions come in the same order. When
 * another one comes, all answers about the member are given up and those questions asked again, so
 * that the answers are those of a tree that was never seen before.
 */
final class Inferences {
  private static final DataKey<Asked> ASKED = new DataKey<>() {};

  /** A question about a node, and how to ask it. */
  private record Question(Node node, Object kind, Supplier<?> ask) {
    boolean is(Node otherNode, Object otherKind) {
      return node == otherNode && kind == otherKind;
    }
  }

  /** What was asked about a member. */
  private static final class Asked {
    private final boolean matters;
    private final List<Question> questions = new ArrayList<>();
    private int version;
    private int next;
    private boolean torn;

    Asked(boolean matters) {
      this.matters = matters;
    }
  }

  private static final int NONE = 0;

  private int version = NONE;

  /** From now on it is about another version of a text. */
  void nextVersion() {
    version++;
  }

  /** From now on it is about texts of which no other version will follow. */
  void onlyVersion() {
    version = NONE;
  }

  /**
   * The answer to a question.
   *
   * @param ask asks it, or tells what is known of it
   */
  <T> T inOrder(Node node, Object kind, Supplier<T> ask) {
    if (version == NONE) {
      return ask.get();
    }
    Optional<Node> member = member(node);
    Asked asked = member.map(Inferences::asked).filter(a -> a.matters).orElse(null);
    if (asked == null) {
      return ask.get();
    }
    if (asked.version != version) {
      asked.version = version;
      asked.next = 0;
    }
    List<Question> known = asked.questions;
    boolean inOrder = asked.next < known.size() && known.get(asked.next).is(node, kind);
    if (asked.torn || (!inOrder && asked.next < known.size())) {
      startAgain(member.get(), asked);
      inOrder = false;
    }
    if (!inOrder) {
      known.add(new Question(node, kind, ask));
    }
    asked.next++;
    return whole(asked, ask);
  }

  /** Brings a member to where it would be, had only the questions of this version been asked. */
  private static void startAgain(Node member, Asked asked) {
    clear(member);
    member.setData(ASKED, asked);
    asked.questions.subList(asked.next, asked.questions.size()).clear();
    asked.questions.forEach(question -> whole(asked, question.ask()));
  }

  /** What is given up half way leaves the member in a state that no order of questions gives. */
  private static <T> T whole(Asked asked, Supplier<T> ask) {
    asked.torn = true;
    T answer = ask.get();
    asked.torn = false;
    return answer;
  }

  private static Asked asked(Node member) {
    if (!member.containsData(ASKED)) {
      boolean matters =
          member
              .findFirst(
                  Node.class,
                  node -> node instanceof LambdaExpr || node instanceof MethodReferenceExpr)
              .isPresent();
      member.setData(ASKED, new Asked(matters));
    }
    return member.getData(ASKED);
  }

  /** The member of a type, local ones and anonymous ones aside, that holds a node. */
  private static Optional<Node> member(Node node) {
    Node member = null;
    Node at = node;
    Node parent = at.getParentNode().orElse(null);
    while (parent != null) {
      if (parent instanceof TypeDeclaration<?>
          && at instanceof BodyDeclaration<?>
          && !(at instanceof TypeDeclaration<?>)) {
        member = at;
      }
      at = parent;
      parent = at.getParentNode().orElse(null);
    }
    return Optional.ofNullable(member);
  }

  /** Gives up what was asked about a member, part of which is another one now. */
  static void changed(Node member) {
    member.removeData(ASKED);
  }

  /** Gives up all that was learnt about a node and below it. */
  static void clear(Node node) {
    for (DataKey<?> key : List.copyOf(node.getDataKeys())) {
      node.removeData(key);
    }
    node.getChildNodes().forEach(Inferences::clear);
  }
}
