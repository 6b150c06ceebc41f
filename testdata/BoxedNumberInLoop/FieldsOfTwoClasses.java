import java.util.function.IntConsumer;

class FieldsOfTwoClasses {
  private Integer count = 0; // want "`count` is an `Integer` that a loop updates"
  private Integer total = 0; // ok: an inner class may mean it

  void add(int[] in) {
    for (int x : in) {
      this.count += x;
      total += x;
    }
  }

  IntConsumer consumer() {
    return new IntConsumer() {
      @Override
      public void accept(int value) {
        total = null;
      }
    };
  }

  static class Other {
    Integer count;
    private Short steps = 0; // want "`steps` is a `Short` that a loop updates"

    void clear(int n) {
      this.count = null;
      for (int i = 0; i < n; i++) {
        this.steps++;
      }
    }

    String print() {
      return count + " " + steps.intValue();
    }
  }

  static Object probe() {
    FieldsOfTwoClasses one = new FieldsOfTwoClasses();
    one.add(new int[] {1000, 20});
    Other other = new Other();
    other.clear(40_000);
    return one.sum() + other.print();
  }

  int sum() {
    return count + total;
  }
}
