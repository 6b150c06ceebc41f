package syntax;

class LocalEnum {
  void m() {
    enum Choice { A, B(1) { }; Choice(int... xs) { } }
    enum Empty { }
    @Deprecated enum Marked implements Runnable { X; public void run() { } }
  }
}
