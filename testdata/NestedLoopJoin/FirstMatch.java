import java.util.ArrayList;
import java.util.List;

class FirstMatch {
  record Customer(int id, String name) {}

  record Order(int customer, String item) {}

  static List<String> names(List<Order> orders) {
    List<Customer> customers = new ArrayList<>();
    for (Order order : orders) {
      customers.add(new Customer(order.customer() % 3, "of " + order.item()));
    }
    List<String> out = new ArrayList<>();
    for (Order order : orders) {
      out.add(order.item());
      for (Customer customer : customers) { // want "`customers` is searched for an equal key"
        if (customer.id() == order.customer()) {
          out.add(customer.name()); // the first one
          break;
        }
      }
    }
    return out;
  }

  static Object probe() {
    return names(List.of(new Order(2, "a"), new Order(1, "b"), new Order(4, "c"), new Order(1, "d")));
  }
}
