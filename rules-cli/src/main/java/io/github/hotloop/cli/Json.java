package io.github.hotloop.cli;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * How JSON is written: indented, with a line end at the end, the writer left open. Values are
 * strings, numbers, truths, and maps and lists of such: to load what maps all others to JSON takes
 * as long as to check a few thousand lines.
 */
final class Json {
  private Json() {}

  static JsonGenerator generator(Writer out) {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .createGenerator(new Indented(), out);
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public void writeValue(JsonGenerator json, Object value) {
      if (value instanceof Map<?, ?> map) {
        json.writeStartObject();
        map.forEach(
            (name, each) -> {
              json.writeName((String) name);
              writeValue(json, each);
            });
        json.writeEndObject();
      } else if (value instanceof List<?> all) {
        json.writeStartArray();
        all.forEach(each -> writeValue(json, each));
        json.writeEndArray();
      } else if (value instanceof String text) {
        json.writeString(text);
      } else if (value instanceof Integer number) {
        json.writeNumber(number);
      } else if (value instanceof Long number) {
        json.writeNumber(number);
      } else if (value instanceof Boolean truth) {
        json.writeBoolean(truth);
      } else {
        throw new IllegalArgumentException("No JSON is made of " + value);
      }
    }
  }
}
