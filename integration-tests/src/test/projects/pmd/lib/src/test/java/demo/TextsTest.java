package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void texts() {
    assertEquals("anullb", Texts.joined(Arrays.asList("a", null, "b")));
    assertEquals(2, Texts.common(List.of(1, 2, 2), List.of(2, 3)));
    assertEquals("ab", Typed.names(List.of(new Named("a"), new Named("b"))));
    Registry registry = new Registry();
    registry.all().add(new Named("c"));
    assertEquals("names: c", Typed.list(registry));
  }
}
