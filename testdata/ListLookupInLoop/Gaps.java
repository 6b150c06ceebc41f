import java.util.List;

class Gaps {
  private List<String> allowed = List.of();

  int count(List<String> in) {
    int count = 0;
    for (String one : in) {
      count += isAllowed(one) ? 1 : 0;
    }
    return count;
  }

  private boolean isAllowed(String one) {
    return allowed.contains(one); // gap: a helper that is called from a loop
  }

  static boolean bulk(List<String> list, List<String> other) {
    return list.removeAll(other); // gap: bulk operations of two lists outside any loop
  }
}
