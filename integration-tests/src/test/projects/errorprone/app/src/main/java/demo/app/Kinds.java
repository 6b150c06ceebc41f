package demo.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import lombok.Cleanup;
import lombok.Data;
import lombok.Getter;
import lombok.SneakyThrows;
import lombok.Synchronized;
import lombok.val;

/** Lombok wraps the bodies of these methods, and adds members before and between them. */
@Data
public class Kinds {
  @Getter(lazy = true)
  private final String cached = joined(List.of());

  private String one;
  private int two, three;

  /** Called once, with nothing to join. */
  private static String joined(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part;
    }
    return all;
  }

  @SneakyThrows
  String sneaky(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part; // want StringConcatInLoop
    }
    if (parts.isEmpty()) {
      throw new IOException();
    }
    return all;
  }

  @Synchronized
  String locked(List<String> parts) {
    String all = "";
    for (String part : parts) {
      all += part; // want StringConcatInLoop
    }
    return all;
  }

  String closing(List<String> parts) throws IOException {
    String all = "";
    for (String part : parts) {
      all += part; // want StringConcatInLoop
    }
    @Cleanup InputStream in = new ByteArrayInputStream(new byte[0]);
    in.read();
    return all;
  }

  String inferred(List<String> parts) {
    val copy = new ArrayList<String>(parts);
    String all = "";
    for (val part : copy) {
      all += part; // want StringConcatInLoop
    }
    return all;
  }
}
