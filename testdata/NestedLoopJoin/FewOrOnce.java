import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class FewOrOnce {
  enum Mode {
    READ,
    WRITE
  }

  record Rule(String name, Mode mode, char sign) {}

  private static final Rule[] RULES = {
    new Rule("a", Mode.READ, '+'), new Rule("b", Mode.WRITE, '-'),
  };

  static int table(List<String> names) {
    int found = 0;
    for (String name : names) {
      for (Rule rule : RULES) { // ok: a table of two
        if (rule.name().equals(name)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int few(List<Rule> rules) {
    int found = 0;
    for (String name : List.of("a", "b")) {
      for (Rule rule : rules) { // ok: searched twice
        if (rule.name().equals(name)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int constants(List<Rule> rules) {
    Mode[] modes = Mode.values();
    int found = 0;
    for (Rule rule : rules) {
      for (Mode mode : modes) { // ok: the constants of an enum
        if (mode == rule.mode()) {
          found++;
        }
      }
    }
    return found;
  }

  static Rule once(List<String> names, List<Rule> rules) {
    for (String name : names) {
      if (!name.isEmpty()) {
        for (Rule rule : rules) { // ok: leaves the outer loop in any case
          if (rule.name().equals(name)) {
            return rule;
          }
        }
        break;
      }
    }
    return null;
  }

  static Rule alone(List<Rule> rules, String name) {
    for (Rule rule : rules) { // ok: no loop around it
      if (rule.name().equals(name)) {
        return rule;
      }
    }
    return null;
  }

  static boolean header(List<Rule> rules, String name) {
    int count = 0;
    for (boolean any = rules.stream().anyMatch(r -> r.name().equals(name)); count < 9; count++) { // ok: once
      if (any) {
        count++;
      }
    }
    return count > 9;
  }

  static int signs(String text, char[] signs) {
    int found = 0;
    for (char c : text.toCharArray()) {
      for (char sign : signs) { // ok: a scan of characters is cheap
        if (sign == c) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int declared(List<String> names, List<Rule> rules) {
    List<Runnable> later = new ArrayList<>();
    for (String name : names) {
      later.add(
          () -> {
            for (Rule rule : rules) { // ok: not run in the loop
              if (rule.name().equals(name)) {
                return;
              }
            }
          });
    }
    return later.size();
  }

  static int anew(List<String> names, String text) {
    int found = 0;
    for (String name : names) {
      List<String> words = Arrays.asList(text.split(name));
      for (String word : words) { // ok: made in each iteration
        if (word.equals(name)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int flags(List<Boolean> flags, List<Boolean> others) {
    int found = 0;
    for (boolean flag : flags) {
      for (boolean other : others) { // ok: two values
        if (other == flag) {
          found++;
        }
      }
    }
    return found;
  }
}
