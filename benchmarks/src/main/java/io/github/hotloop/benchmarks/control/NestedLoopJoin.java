package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An inner loop that looks for a key, over another list in each iteration. */
public final class NestedLoopJoin {
  private record Item(int id, int price) {}

  private record Order(int wanted, List<Item> items) {}

  private final List<Order> orders = new ArrayList<>();

  /** So many orders with four items each. */
  public NestedLoopJoin(int size) {
    for (int i = 0; i < size; i++) {
      List<Item> items = new ArrayList<>();
      for (int id = 0; id < 4; id++) {
        items.add(new Item(id, id + i % 100));
      }
      orders.add(new Order(i % 4, items));
    }
  }

  /** Searches. */
  public Object asWritten() {
    int sum = 0;
    for (Order order : orders) {
      for (Item item : order.items()) { // ok: another list in each iteration
        if (item.id() == order.wanted()) {
          sum += item.price();
          break;
        }
      }
    }
    return sum;
  }

  /** Makes an index of each order's items. */
  public Object rewritten() {
    int sum = 0;
    for (Order order : orders) {
      Map<Integer, Item> itemsById = new HashMap<>();
      for (Item item : order.items()) {
        itemsById.putIfAbsent(item.id(), item);
      }
      Item found = itemsById.get(order.wanted());
      if (found != null) {
        sum += found.price();
      }
    }
    return sum;
  }
}
