class CallsOnTheBox {
  static String calls(int[] in, long wide, double half) {
    StringBuilder out = new StringBuilder();
    Integer sum = 0; // want "`sum` is an `Integer` that a loop updates"
    Double mean = 0d; // want "`mean` is a `Double` that a loop updates"
    for (int x : in) {
      sum += x;
      mean = sum / 2.0 + half;
      out.append(sum.hashCode()).append(sum.toString()).append(mean.toString());
      out.append(sum.intValue() + 1).append(sum.longValue() * wide).append(-sum.byteValue());
      out.append(sum.compareTo(x)).append(mean.compareTo(half) < 0 ? 'a' : 'b');
      if (sum.equals(x)) {
        out.append("same");
      }
      if (!sum.equals(x + 1) && mean.equals(half) || !mean.equals(0.0)) {
        out.append('!').append(mean.isNaN()).append(mean.isInfinite());
      }
      out.append((sum).equals(in.length > 2 ? 3 : 4)).append(mean.intValue());
    }
    return out.toString();
  }

  static Object probe() {
    return calls(new int[] {0, 1000, -1001, 4, 2_000_000_000}, 1L << 33, -0.0)
        + calls(new int[] {3, 1}, 1, Double.NaN);
  }
}
