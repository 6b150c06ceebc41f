import java.util.ArrayList;
import java.util.List;

class Changed {
  static class Entry {
    String key;
    int count;

    void setKey(String key) {
      this.key = key;
    }

    String getKey() {
      return key;
    }
  }

  static List<Entry> counts(List<String> words) {
    List<Entry> entries = new ArrayList<>();
    for (String word : words) {
      Entry found = null;
      for (Entry entry : entries) { // ok: entries are added on the way
        if (entry.key.equals(word)) {
          found = entry;
          break;
        }
      }
      if (found == null) {
        found = new Entry();
        found.key = word;
        entries.add(found);
      }
      found.count++;
    }
    return entries;
  }

  static void setter(List<String> words, List<Entry> entries) {
    for (String word : words) {
      for (Entry entry : entries) { // ok: the key is set anew
        if (entry.getKey().equals(word)) {
          entry.setKey(word + "!");
          break;
        }
      }
    }
  }

  static void store(List<String> words, List<Entry> entries) {
    for (String word : words) {
      for (Entry entry : entries) { // ok: the key is stored into
        if (entry.key.equals(word)) {
          entry.key = word + "!";
        }
      }
    }
  }

  static void removed(List<String> words, List<Entry> entries) {
    for (String word : words) {
      for (Entry entry : entries) { // ok: taken out when found
        if (entry.key.equals(word)) {
          entries.remove(entry);
          break;
        }
      }
    }
  }

  static void replaced(List<String> words, List<Entry> start) {
    List<Entry> entries = start;
    for (String word : words) {
      for (Entry entry : entries) { // ok: another list in the next iteration
        if (entry.key.equals(word)) {
          entries = new ArrayList<>();
          break;
        }
      }
    }
  }

  static void handedOut(List<String> words, List<Entry> entries) {
    for (String word : words) {
      for (Entry entry : entries) { // ok: somebody else may change it
        if (entry.key.equals(word)) {
          change(entries);
          break;
        }
      }
    }
  }

  static void change(List<Entry> entries) {
    entries.clear();
  }

  static void slots(List<String> words, String[] names) {
    for (String word : words) {
      for (String name : names) { // ok: the array changes
        if (name.equals(word)) {
          names[0] = "";
          break;
        }
      }
    }
  }
}
