import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Counts the records of the day whose customer is on a list of keys. */
public final class NightlyJob {
  private NightlyJob() {}

  /** Makes so many records and keys, checks them, and prints the matches and the processor seconds. */
  public static void main(String[] args) {
    int records = Integer.parseInt(args[0]);
    int keys = Integer.parseInt(args[1]);
    List<String> day = day(records, keys);
    List<String> export = export(keys);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int matches = matches(day, export);
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.println(matches + " " + seconds);
  }

  static int matches(List<String> records, List<String> export) {
    List<String> watched = new ArrayList<>();
    for (String line : export) {
      watched.add(line.substring(0, line.indexOf(',')));
    }
    int matches = 0;
    for (String record : records) {
      String customer = record.substring(record.indexOf('|') + 1);
      if (watched.contains(customer)) {
        matches++;
      }
    }
    return matches;
  }

  /** One customer in two thousand is on the list, as on a list of suspects. */
  private static List<String> day(int records, int keys) {
    Random random = new Random(1);
    List<String> day = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      int customer = random.nextInt(2000) == 0 ? random.nextInt(keys) : keys + random.nextInt(keys);
      day.add("2026-11-20T02:00|customer-" + (1_000_000 + customer));
    }
    return day;
  }

  private static List<String> export(int keys) {
    List<String> export = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      export.add("customer-" + (1_000_000 + i) + ",watched");
    }
    return export;
  }
}
