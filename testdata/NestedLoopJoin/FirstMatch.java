import java.util.ArrayList;
import java.util.List;

class FirstMatch {
  record Customer(int id, String name) {}

  record Order(int customer, String item) {}

  static List<String> names(List<Order> orders) {
    List<Customer> customers = new ArrayList<>();
    customers.add(new Customer(1, "first"));
    customers.add(new Customer(2, "second"));
    customers.add(new Customer(1, "never found"));
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
    return names(List.of(new Order(2, "a"), new Order(1, "b"), new Order(3, "c")));
  }
}
