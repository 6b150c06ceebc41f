package demo;

import java.util.ArrayList;
import java.util.List;

public class Registry {
  private final List<Named> all = new ArrayList<>();

  public String title() {
    return "names: ";
  }

  public List<Named> all() {
    return all;
  }
}
