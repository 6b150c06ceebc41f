import java.util.List;

class Recursion {
  interface Node {
    List<Node> children();

    String name();
  }

  private static void walk(Node node, List<Node> seen) {
    if (!seen.contains(node)) { // want "searched by `contains` in each call of a method that calls"
      seen.add(node);
      for (Node child : node.children()) {
        walk(child, seen);
      }
    }
  }

  private static int count(Node node, List<String> names) {
    int count = names.contains(node.name()) ? 1 : 0; // want "`names` is searched by `contains`"
    for (Node child : node.children()) {
      count += count(child, names);
    }
    return count;
  }

  private static boolean onPath(Node node, List<Node> path) {
    if (path.contains(node)) { // ok: a path gets shorter again
      return true;
    }
    path.add(node);
    boolean found = node.children().stream().anyMatch(child -> onPath(child, path));
    path.remove(path.size() - 1);
    return found;
  }

  private static boolean shrinking(List<String> list, String one) {
    return !list.isEmpty()
        && (list.contains(one) // ok: a part of the list each time
            || shrinking(list.subList(1, list.size()), one));
  }
}
