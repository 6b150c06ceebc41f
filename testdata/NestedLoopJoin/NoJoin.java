import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class NoJoin {
  record Item(int id, String name, List<Item> parts) {}

  static int pairs(List<Item> items) {
    int same = 0;
    for (Item one : items) {
      for (Item other : items) { // ok: compares all pairs of one list
        if (one.name().equals(other.name())) {
          same++;
        }
      }
    }
    return same;
  }

  static int laterPairs(List<Item> items) {
    int same = 0;
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) { // ok: the rest of the same list
        same += items.get(i).id() == items.get(j).id() ? 1 : 0;
      }
    }
    return same;
  }

  static int ownParts(List<Item> items, int id) {
    int found = 0;
    for (Item item : items) {
      for (Item part : item.parts()) { // ok: another list each time
        if (part.id() == item.id()) {
          found++;
        }
      }
    }
    return found;
  }

  static int ranges(List<Integer> limits, List<Item> items) {
    int found = 0;
    for (int limit : limits) {
      for (Item item : items) { // ok: not equal but less
        if (item.id() < limit) {
          found++;
        }
      }
    }
    return found;
  }

  static int constant(List<Integer> limits, List<Item> items, String name) {
    int found = 0;
    for (int limit : limits) {
      for (Item item : items) { // ok: the same key in each iteration
        if (item.name().equals(name)) {
          found += limit;
        }
      }
    }
    return found;
  }

  static int more(List<Integer> ids, List<Item> items) {
    int seen = 0;
    for (int id : ids) {
      for (Item item : items) { // ok: does something for each element
        seen++;
        if (item.id() == id) {
          break;
        }
      }
    }
    return seen;
  }

  static int otherwise(List<Integer> ids, List<Item> items) {
    int missed = 0;
    for (int id : ids) {
      for (Item item : items) { // ok: the others count as well
        if (item.id() == id) {
          break;
        } else {
          missed++;
        }
      }
    }
    return missed;
  }

  static int position(List<Integer> ids, List<Item> items) {
    int sum = 0;
    for (int id : ids) {
      for (int i = 0; i < items.size(); i++) { // ok: the position is wanted
        if (items.get(i).id() == id) {
          sum += i;
        }
      }
    }
    return sum;
  }

  static int parallel(int[] ids, int[] all, String[] names) {
    int sum = 0;
    for (int id : ids) {
      for (int i = 0; i < all.length; i++) { // ok: two arrays by one index
        if (all[i] == id) {
          sum += names[i].length();
        }
      }
    }
    return sum;
  }

  static int part(List<Integer> ids, List<Item> items) {
    int sum = 0;
    for (int id : ids) {
      for (int i = 0; i < items.size() - 1; i++) { // ok: not all of the list
        if (items.get(i).id() == id) {
          sum++;
        }
      }
    }
    return sum;
  }

  static int consumed(List<Integer> ids, List<Item> items, Iterator<Integer> more) {
    int sum = 0;
    for (int id : ids) {
      for (Item item : items) { // ok: compared with another each time
        if (item.id() == more.next()) {
          sum += id;
        }
      }
    }
    return sum;
  }

  static int moving(List<Integer> ids, List<Item> items) {
    int sum = 0;
    for (int id : ids) {
      int wanted = id;
      for (Item item : items) { // ok: what is wanted changes during the search
        if (item.id() == wanted) {
          wanted = item.parts().size();
        }
      }
      sum += wanted;
    }
    return sum;
  }

  static List<String> unequal(List<String> names, List<Item> items) {
    List<String> out = new ArrayList<>();
    for (String name : names) {
      for (Item item : items) { // ok: all but the equal ones
        if (!item.name().equals(name)) {
          out.add(name + item.name());
        }
      }
    }
    return out;
  }

  static int identity(List<Item> some, List<Item> items) {
    int sum = 0;
    for (Item one : some) {
      for (Item item : items) { // ok: the same object, not an equal one
        if (item == one) {
          sum++;
        }
      }
    }
    return sum;
  }

  static int reversed(Map<Integer, Item> map, List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      sum += map.containsKey(id) ? 1 : 0; // ok: a table already
    }
    return sum;
  }
}
