package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.List;

/** Finds the name of each order's customer. */
public final class NestedLoopJoin {
  private record Customer(int id, String name) {}

  private record Order(int customer, String item) {}

  private final List<Customer> customers = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  /** As many customers as orders. */
  public NestedLoopJoin(int size) {
    for (int i = 0; i < size; i++) {
      customers.add(new Customer(i, "customer" + i));
      orders.add(new Order((int) (i * 7919L % size), "item" + i));
    }
  }

  /** The names, in the order of the orders. */
  public Object run() {
    return names(orders, customers);
  }

  private static List<String> names(List<Order> orders, List<Customer> customers) {
    List<String> names = new ArrayList<>();
    for (Order order : orders) {
      for (Customer customer : customers) { // want "`customers`"
        if (customer.id() == order.customer()) {
          names.add(customer.name());
          break;
        }
      }
    }
    return names;
  }
}
