import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class KindsOfNumbers {
  static Map<String, Long> longs(List<String> words, int weight) {
    Map<String, Long> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0L) + 1); // want "`counts`"
      counts.put(word, counts.getOrDefault(word, 0L) + weight); // want "`counts`"
      counts.put(word, counts.getOrDefault(word, 0L) + weight * 2); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Double> doubles(List<String> words, double weight, int whole) {
    Map<String, Double> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0.0) + 2); // want "`sums`"
      sums.put(word, sums.getOrDefault(word, 0.0) + weight); // want "`sums`"
      sums.put(word, sums.containsKey(word) ? sums.get(word) + weight : weight); // want "`sums`"
      sums.put(word, sums.getOrDefault(word, 0d) + whole); // want "`sums`"
    }
    return sums;
  }

  static Map<String, Float> floats(List<String> words) {
    Map<String, Float> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0f) + 1); // want "`sums`"
    }
    return sums;
  }

  static Map<Character, Integer> characters(String text, char bonus) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (int i = 0; i < text.length(); i++) {
      counts.put(text.charAt(i), counts.getOrDefault(text.charAt(i), 0) + 1); // want "`counts`"
      counts.put(bonus, counts.getOrDefault(bonus, 0) + bonus); // want "`counts`"
      counts.put(text.charAt(i), 1 + counts.getOrDefault(text.charAt(i), 0)); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> downwards(List<String> words, int amount) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) - 1); // want "`counts`"
      counts.put(word, counts.get(word) - (amount - 1)); // want "`counts`"
      counts.put(word, counts.getOrDefault(word, 0) - amount); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> fromElsewhere(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 10) + 1); // want "`counts`"
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 2);
      } else {
        counts.put(word, 0); // want "`counts`"
      }
      counts.put(word, Integer.valueOf(counts.get(word).intValue() + 1)); // want "`counts`"
    }
    return counts;
  }

  static Map<String, BigDecimal> exact(List<String> words, BigDecimal amount, BigInteger big) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    Map<String, BigInteger> bigs = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, BigDecimal.ZERO).add(amount)); // want "`sums`"
      sums.put(word, sums.get(word).add(amount)); // want "`sums`"
      BigInteger sum = bigs.get(word);
      bigs.put(word, sum == null ? big : sum.add(big)); // want "`bigs`"
    }
    return sums;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a");
    return longs(words, 3)
        + ""
        + doubles(words, -0.0, 2)
        + doubles(words, Double.NaN, 2)
        + floats(words)
        + characters("hello", 'x')
        + downwards(words, 7)
        + fromElsewhere(words)
        + exact(words, BigDecimal.TEN, BigInteger.TEN);
  }
}
