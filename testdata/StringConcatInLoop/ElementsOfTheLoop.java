import java.util.List;

class ElementsOfTheLoop {
  String name = "";
  ElementsOfTheLoop next;

  static void each(List<ElementsOfTheLoop> all) {
    for (ElementsOfTheLoop one : all) {
      one.name += "!"; // ok: another object each time
    }
    all.forEach(one -> one.name += "!"); // ok: another object each time
    for (int i = 0; i < all.size(); i++) {
      all.get(i).name += i; // ok: another object each time
    }
  }

  static void chain(ElementsOfTheLoop first) {
    ElementsOfTheLoop at = first;
    while (at != null) {
      at.name += "."; // ok: moves on to the next object
      at = at.next;
    }
  }

  void nested() {
    while (next != null) {
      next.name += "."; // ok: what is next may be another one
      next = next.next;
    }
  }
}
