package demo;

/** A type of this project: PMD knows it from its class file alone. */
public class Named {
  private final String name;

  public Named(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
