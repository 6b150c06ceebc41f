package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

public class Registry {
  private final List<Named> all = new ArrayList<>();

  public String title() {
    return "names: ";
  }

  /** A set: to look names up in it costs next to nothing. */
  public Set<String> index() {
    return all.stream().map(Named::name).collect(Collectors.toSet());
  }

  public int weight() {
    return 1;
  }

  public List<Named> all() {
    return all;
  }
}
