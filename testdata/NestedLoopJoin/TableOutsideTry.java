import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class TableOutsideTry {
  static final class Part {
    private final String name;

    Part(String name) {
      this.name = name;
    }

    String name() throws IOException {
      if (name.isEmpty()) {
        throw new IOException("no name");
      }
      return name;
    }

    String plain() {
      return name;
    }
  }

  static int failing(List<String> names, List<Part> parts) {
    int found = 0;
    for (String name : names) {
      try {
        for (Part part : parts) { // want "`parts` is searched for an equal key"
          if (part.name().equals(name)) {
            found++;
            break;
          }
        }
      } catch (IOException e) {
        found--;
      }
    }
    return found;
  }

  static int harmless(List<String> names) {
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(new Part(name + (name.length() > 1 ? "b" : "")));
    }
    int found = 0;
    for (String name : names) {
      try {
        found += Integer.parseInt(name);
        for (Part part : parts) { // want "`parts` is searched for an equal key"
          if (name.equals(part.plain())) {
            found += part.plain().length();
            break;
          }
        }
      } catch (NumberFormatException e) {
        found--;
      }
    }
    return found;
  }

  static int changedInTheCondition(List<String> names, List<String> more) {
    List<String> all = new ArrayList<>();
    int found = 0;
    if (all.addAll(more))
      for (String name : names) {
        for (String one : all) { // want "`all` is searched for an equal key"
          if (one.equals(name)) {
            found++;
            break;
          }
        }
      }
    return found;
  }

  record Holder(List<Part> parts) {
    Holder {
      java.util.Objects.requireNonNull(parts);
    }
  }

  static int heldByAnother(List<String> names, Holder holder) {
    List<Part> parts = holder.parts();
    int found = 0;
    for (String name : names) {
      boolean some = parts.stream().anyMatch(part -> part.plain().equals(name)); // want "`parts`"
      found += some ? 1 : 0;
    }
    return found;
  }

  static Object probe() {
    return List.of(
        harmless(List.of("1", "a", "7", "12")), changedInTheCondition(List.of("a"), List.of("b", "a")));
  }
}
