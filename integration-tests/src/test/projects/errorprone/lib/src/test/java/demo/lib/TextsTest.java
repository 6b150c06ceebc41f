package demo.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void texts() {
    assertEquals("", Texts.joined(List.of()));
    assertEquals("anullb", Texts.joined(Arrays.asList("a", null, "b")));
    assertEquals("0,1,2,", Texts.numbered(3));
  }
}
