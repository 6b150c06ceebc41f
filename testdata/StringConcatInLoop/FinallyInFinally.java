class FinallyInFinally {
  static int count;

  static String joined(String[] words) {
    String s = "";
    for (String word : words) {
      s += word; // want "`s` grows"
      try { count++; } finally {
      try { count++; } finally {
      try { count++; } finally {
      try { count++; } finally {
      try { count++; } finally {
      count--;
      }}}}}
    }
    return s;
  }

  static Object probe() {
    return joined(new String[] {"a", "b"}) + count;
  }
}
