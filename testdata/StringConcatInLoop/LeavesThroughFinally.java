import java.util.List;
import java.util.concurrent.locks.Lock;

class LeavesThroughFinally {
  static String once(List<String> words, Lock lock) {
    String s = "";
    for (String word : words) {
      lock.lock();
      try {
        s += word; // ok: returns right after, through the finally block
        return s;
      } finally {
        lock.unlock();
      }
    }
    return s;
  }

  static int assignedOnEveryWay(List<String> words) {
    int length = 0;
    String line = "";
    for (String word : words) {
      try {
        line = word.trim();
      } catch (RuntimeException e) {
        line = "bad";
      } finally {
        length++;
      }
      line += "\n"; // ok: both the try and its handler assign first
      length += line.length();
    }
    return length;
  }

  static String neverAgain(int n) {
    String s = "";
    do {
      if (n > 3) {
        break;
      }
      s += n; // ok: the condition is false, so the loop runs once
    } while (false);
    return s;
  }
}
