import java.util.ArrayList;
import java.util.List;

class AllMatches {
  record Parent(int id, List<String> names) {}

  record Child(int parent, String name) {}

  static void group(List<Parent> parents, List<Child> children) {
    for (Parent parent : parents) {
      for (Child child : children) { // want "`children` is filtered by an equal key"
        if (child.parent() == parent.id()) {
          parent.names().add(child.name());
        }
      }
    }
  }

  static List<String> pairs(List<Parent> parents, Child[] children) {
    List<String> out = new ArrayList<>();
    for (Parent parent : parents) {
      for (Child child : children) { // want "`children` is filtered by an equal key"
        if (parent.id() != child.parent()) {
          continue;
        }
        out.add(parent.id() + child.name());
      }
    }
    return out;
  }

  static int last(List<Parent> parents, List<Child> children) {
    int sum = 0;
    for (Parent parent : parents) {
      Child last = null;
      for (int i = 0; i < children.size(); i++) { // want "`children` is filtered by an equal key"
        if (children.get(i).parent() == parent.id()) {
          last = children.get(i);
        }
      }
      sum += last == null ? 0 : 1;
    }
    return sum;
  }

  static void parentOfTheSameList(List<Node> nodes) {
    for (Node node : nodes) {
      for (Node parent : nodes) { // want "`nodes` is searched for an equal key"
        if (parent.id == node.parentId) {
          node.parent = parent;
          break;
        }
      }
    }
  }

  static class Node {
    int id;
    int parentId;
    Node parent;
  }
}
