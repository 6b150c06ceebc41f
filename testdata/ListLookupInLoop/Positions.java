import java.util.LinkedList;
import java.util.List;

class Positions {
  static int[] of(List<String> in, List<String> order) {
    int[] found = new int[in.size()];
    for (int at = 0; at < found.length; at++) {
      found[at] = order.indexOf(in.get(at)); // want "`order` is searched by `indexOf`"
    }
    return found;
  }

  static int last(List<String> in, List<String> order, int[] weights) {
    int sum = 0;
    for (String one : in) {
      int at = order.lastIndexOf(one); // want "`order` is searched by `lastIndexOf`"
      sum += weights[order.lastIndexOf(one)] + at; // want "`order` is searched by `lastIndexOf`"
    }
    return sum;
  }

  static int linked(List<String> in, LinkedList<String> order) {
    int sum = 0;
    for (String one : in) {
      sum += order.indexOf(one); // want "`order` is searched by `indexOf`"
    }
    return sum;
  }

  static void overloads(List<String> in, List<String> order) {
    for (String one : in) {
      System.out.println(order.indexOf(one)); // want "`order` is searched by `indexOf`"
    }
  }
}
