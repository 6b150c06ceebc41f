import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ToReview {
  static class Account {
    private String owner;
    final URI place;

    Account(String owner, URI place) {
      this.owner = owner;
      this.place = place;
    }

    String getOwner() {
      return owner;
    }

    Key key() {
      return new Key();
    }
  }

  static final class Key {}

  record Line(String text, int number) {}

  static List<Account> mutableKey(List<String> owners, List<Account> accounts) {
    List<Account> out = new ArrayList<>();
    for (String owner : owners) {
      for (Account account : accounts) { // want "`accounts` is searched for an equal key"
        if (account.getOwner().equals(owner)) {
          out.add(account);
          break;
        }
      }
    }
    return out;
  }

  static int unknownHashCode(List<Key> keys, List<Account> accounts) {
    int found = 0;
    for (Key key : keys) {
      for (Account account : accounts) { // want "`accounts` is searched for an equal key"
        if (account.key().equals(key)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static boolean foreignCollection(List<String> names, List<Line> lines) {
    for (String name : names) {
      boolean found = false;
      for (Line line : lines) { // want "`lines` is searched for an equal key"
        if (Objects.equals(line.text(), name)) {
          found = true;
          break;
        }
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  static int mayFail(String[] names, List<Line> all) {
    List<Line> lines = List.copyOf(all);
    int sum = 0;
    for (int i = 0; i < names.length; i++) {
      for (Line line : lines) { // want "`lines` is searched for an equal key"
        if (Objects.equals(line.text(), names[i + 1])) {
          sum += line.number();
          break;
        }
      }
    }
    return sum;
  }

  static int nullKey(List<String> names, List<Line> all) {
    List<Line> lines = List.copyOf(all);
    int sum = 0;
    for (String name : names) {
      for (Line line : lines) { // want "`lines` is searched for an equal key"
        if (line.text().equals(name)) {
          sum += line.number();
          break;
        }
      }
    }
    return sum;
  }

  private final List<Line> held = new ArrayList<>();

  int field(List<Integer> numbers) {
    int sum = 0;
    for (int number : numbers) {
      for (Line line : held) { // want "`held` is searched for an equal key"
        if (line.number() == number) {
          sum++;
          break;
        }
      }
    }
    return sum;
  }
}
