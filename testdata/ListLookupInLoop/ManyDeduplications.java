import java.util.ArrayList;
import java.util.List;

class ManyDeduplications {
  record Edge(String from, String to) {}

  static List<String> nodes(List<Edge> edges) {
    List<String> nodes = new ArrayList<>();
    for (Edge edge : edges) {
      String from = edge.from();
      String to = edge.to();
      if (!nodes.contains(from)) { // want "`nodes` is searched"
        nodes.add(from);
      }
      if (nodes.contains(to)) { // want "`nodes` is searched"
        continue;
      }
      nodes.add(to);
    }
    return nodes;
  }

  static List<Edge> edges(List<Edge> all, String start) {
    List<Edge> found = new ArrayList<>();
    for (Edge edge : all) {
      if (edge.from().equals(start) && !found.contains(edge)) { // want "`found` is searched"
        found.add(edge);
      }
    }
    return found;
  }

  static String numbers(int[] all) {
    List<Integer> found = new ArrayList<>();
    int twice = 0;
    for (int one : all) {
      if (found.indexOf(one) >= 0) { // want "`found` is searched by `indexOf`"
        twice++;
      } else {
        found.add(one);
      }
    }
    return found + " " + twice;
  }

  static List<Integer> untilRepeated(int start) {
    List<Integer> seen = new ArrayList<>();
    int at = start;
    while (!seen.contains(at)) { // want "`seen` is searched"
      seen.add(at);
      at = at * at % 97;
    }
    return seen;
  }

  static Object probe() {
    List<Edge> all = List.of(new Edge("a", "b"), new Edge("b", "a"), new Edge("a", "b"));
    return nodes(all) + " " + edges(all, "a") + numbers(new int[] {1, 2, 1}) + untilRepeated(5);
  }
}
