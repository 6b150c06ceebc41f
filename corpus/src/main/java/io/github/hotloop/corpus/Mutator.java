package io.github.hotloop.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks texts the way typing, merging and bad disks do. */
final class Mutator {
  private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|\\W");
  private static final List<String> RUBBISH =
      List.of(
          "\0", "\uffff", "\ud83d", "\u200b", "\ufeff", "\\u0022", "\\u000a", "\\u", "\t", "\r",
          "\"", "\"\"\"", "'", "/*", "*/", "//", "{", "}", "(", ")", "<", ">", ";", "@", "->", "::",
          "_", "é", "class", "return", "yield", "record", "0x", "1e999", "for(;;)", "+=");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** A broken copy; now and then one that is sound. */
  String mutate(String text) {
    if (random.nextInt(8) == 0) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && tokens.size() > 2; i++) {
      step(tokens);
    }
    return String.join("", tokens);
  }

  private void step(List<String> tokens) {
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(8)) {
      case 0 -> tokens.remove(at);
      case 1 -> Collections.swap(tokens, at, other);
      case 2 -> tokens.add(at, tokens.get(at));
      case 3 -> tokens.add(at, tokens.get(other));
      case 4 -> tokens.add(at, RUBBISH.get(random.nextInt(RUBBISH.size())));
      case 5 -> tokens.set(at, RUBBISH.get(random.nextInt(RUBBISH.size())));
      case 6 -> {
        int end = Math.min(tokens.size(), at + random.nextInt(60));
        tokens.subList(at, end).clear();
      }
      default -> {
        int end = Math.min(tokens.size(), at + random.nextInt(60));
        tokens.addAll(other, List.copyOf(tokens.subList(at, end)));
      }
    }
  }
}
