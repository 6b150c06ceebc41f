import java.util.List;

/** In a switch that gives a value all groups share one scope, as in one that does not. */
public class ScopeOfSwitchExpression {
  private String s = "";

  int size(int kind, List<String> all) {
    return switch (kind) {
      case 1:
        int s = 3;
        yield s;
      case 2:
        s = 5;
        for (String one : all) {
          s += one.length(); // ok: a number
        }
        yield s;
      default:
        yield this.s.length();
    };
  }
}
