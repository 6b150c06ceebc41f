import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class Streams {
  enum Kind {
    A,
    B,
    C
  }

  record Node(Kind kind, String name, int parent) {}

  static String firsts(List<Kind> kinds, List<Node> all) {
    List<Node> nodes = List.copyOf(all);
    StringBuilder out = new StringBuilder();
    for (Kind kind : kinds) {
      Node node = nodes.stream().filter(n -> n.kind() == kind).findFirst().orElse(null); // want "`nodes`"
      out.append(node);
      Optional<String> name =
          nodes.stream() // want "`nodes` is searched for an equal key in each iteration"
              .filter(other -> other.kind() == kind)
              .findAny()
              .map(Node::name);
      out.append(name.orElse("-"));
    }
    return out.toString();
  }

  static List<Boolean> inLambda(List<Integer> parents, List<Node> all) {
    List<Node> nodes = List.copyOf(all);
    return parents.stream()
        .map(parent -> parent + 1)
        .map(parent -> nodes.stream().anyMatch(n -> parent.equals(n.parent()))) // want "`nodes`"
        .collect(Collectors.toList());
  }

  static List<String> array(List<String> names, Node[] nodes) {
    List<String> out = new ArrayList<>();
    for (String name : names) {
      if (Arrays.stream(nodes).noneMatch(node -> node.name().equals(name))) { // want "`nodes`"
        out.add(name);
      }
    }
    return out;
  }

  static long counted(List<String> names, List<Node> nodes) {
    long count = 0;
    for (String name : names) {
      count += nodes.stream().filter(n -> name.equals(n.name())).count(); // want "`nodes` is filtered"
    }
    return count;
  }

  static int values(List<String> names, Map<String, Node> nodes) {
    int count = 0;
    for (String name : names) {
      if (nodes.values().stream().anyMatch(n -> n.name().equals(name))) { // want "`nodes.values()`"
        count++;
      }
    }
    return count;
  }

  static Object probe() {
    List<Node> nodes =
        List.of(new Node(Kind.A, "a", 1), new Node(Kind.B, "b", 1), new Node(Kind.A, "x", 2));
    return List.of(
        firsts(List.of(Kind.C, Kind.A, Kind.B), nodes),
        inLambda(List.of(0, 1, 2), nodes),
        array(List.of("a", "q"), nodes.toArray(new Node[0])),
        counted(List.of("a", "q"), nodes),
        values(List.of("a", "q"), Map.of("k", nodes.get(0))));
  }
}
