import java.util.List;

class NotEachTime {
  static int once(int n) {
    Integer sum = 0; // ok: no loop updates it
    sum += n;
    int twice = 0;
    for (int i = 0; i < n; i++) {
      twice += sum;
    }
    return twice;
  }

  static int copied(List<Integer> in) {
    Integer most = Integer.MIN_VALUE; // ok: takes boxes that exist already
    for (Integer x : in) { // ok: a list of boxes
      if (x > most) {
        most = x;
      }
    }
    return most;
  }

  static int found(int[] in) {
    Integer at = -1; // ok: set once, then the loop ends
    for (int i = 0; i < in.length; i++) {
      if (in[i] == 7) {
        at = i;
        break;
      }
    }
    return at;
  }

  static int few() {
    Integer sum = 0; // ok: three times
    for (int i = 0; i < 3; i++) {
      sum += i;
    }
    return sum;
  }

  static int states(String text) {
    Integer state = 0; // ok: constants are boxed once
    for (char c : text.toCharArray()) {
      if (c == 'y') {
        state = 2;
      }
    }
    return state;
  }

  static Boolean flag(int[] in) {
    Boolean any = false; // ok: both boxes exist already
    for (int x : in) {
      any |= x > 3;
    }
    return any;
  }

  static Runnable later(int[] in) {
    Runnable last = null;
    for (int x : in) {
      last =
          () -> {
            Integer sum = 0; // ok: the lambda is merely declared in the loop
            sum += x;
            System.out.println(sum);
          };
    }
    return last;
  }

  static int lengths(List<String> words) {
    int all = 0;
    for (String word : words) {
      Integer none = 0; // ok: a constant
      all += word.length() + none;
      if (word.isEmpty()) {
        Integer size = words.size(); // ok: the loop ends with it
        return size;
      }
    }
    return all;
  }
}
