import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Groups {
  static Map<Integer, List<String>> byVariable(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      List<String> group = groups.get(word.length());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(word.length(), group); // want "`groups` looks up a new key by `get` and `put`"
      }
      group.add(word);
    }
    return groups;
  }

  static Map<Integer, List<String>> variableKept(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      List<String> group = groups.get(word.length());
      if (group == null) {
        groups.put(word.length(), group = new ArrayList<>()); // gap: an assignment in the call
      }
      if (!group.contains(word)) {
        group.add(word);
      }
    }
    return groups;
  }

  static Map<Integer, List<String>> usedTwice(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      List<String> group = groups.get(word.length());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(word.length(), group); // want "`groups` looks up a new key"
      }
      if (!group.contains(word)) {
        group.add(word);
      }
    }
    return groups;
  }

  static Map<Integer, Set<String>> tested(List<String> words) {
    Map<Integer, Set<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      int length = word.length();
      if (!groups.containsKey(length)) {
        groups.put(length, new HashSet<>()); // want "`containsKey`, `put` and `get`"
      }
      groups.get(length).add(word);
    }
    return groups;
  }

  static Map<Integer, List<String>> defaulted(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      List<String> group = groups.getOrDefault(word.length(), new ArrayList<>());
      group.add(word);
      groups.put(word.length(), group); // want "`getOrDefault` and `put`"
    }
    return groups;
  }

  static Map<Integer, List<String>> bothBranches(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      if (groups.containsKey(word.length())) {
        groups.get(word.length()).add(word);
      } else {
        List<String> group = new ArrayList<>();
        group.add(word);
        groups.put(word.length(), group); // want "`containsKey`, `get` and `put`"
      }
    }
    return groups;
  }

  static Map<Integer, List<String>> declaredBefore(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    List<String> group;
    for (String word : words) {
      group = groups.get(word.length());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(word.length(), group); // want "`get` and `put`"
      }
      group.add(word);
    }
    return groups;
  }

  static Map<Integer, List<String>> eitherWay(List<String> words) {
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      List<String> group;
      if (groups.containsKey(word.length())) {
        group = groups.get(word.length());
      } else {
        group = new ArrayList<>(4);
        groups.put(word.length(), group); // want "`containsKey`, `get` and `put`"
      }
      group.add(0, word);
      group.add(word);
    }
    return groups;
  }

  static Object probe() {
    List<String> words = List.of("a", "bb", "c", "dd", "a", "eee");
    return byVariable(words)
        + ""
        + variableKept(words)
        + usedTwice(words)
        + tested(words)
        + defaulted(words)
        + bothBranches(words)
        + declaredBefore(words)
        + eitherWay(words);
  }
}
