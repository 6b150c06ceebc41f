class Fields {
  private Integer count = 0; // want "`count` is an `Integer` that a loop updates"
  private volatile Long total = 0L; // want "`total` is a `Long` that a loop updates"
  private Double mean = 0.0; // want "`mean` is a `Double` that a loop updates"
  private int others = start();
  private Integer late = 0; // want "`late` is an `Integer` that a loop updates"
  private Short shown = 0; // ok: an inner class uses it

  private int start() {
    return 5;
  }

  void add(int[] in) {
    for (int x : in) {
      count++;
      this.total += x;
      mean = mean + x / 2.0;
      late += others;
      shown++;
    }
  }

  Runnable print() {
    return new Runnable() {
      @Override
      public void run() {
        System.out.println(shown);
      }
    };
  }

  Integer count() {
    return count;
  }

  String all() {
    return total + " " + mean + " " + late + shown;
  }

  static Object probe() {
    Fields fields = new Fields();
    fields.add(new int[] {1000, 2, 3});
    return fields.count() + " " + fields.all();
  }
}
