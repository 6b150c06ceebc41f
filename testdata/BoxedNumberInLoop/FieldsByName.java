import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

class FieldsByName {
  private static final AtomicReferenceFieldUpdater<FieldsByName, Integer> STATE =
      AtomicReferenceFieldUpdater.newUpdater(FieldsByName.class, Integer.class, "state");

  private volatile Integer state = 0; // want "`state` is an `Integer` that a loop updates"

  int run(int n) {
    for (int i = 0; i < n; i++) {
      state++;
    }
    STATE.compareAndSet(this, 0, 1);
    return state;
  }
}
