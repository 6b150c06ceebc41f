package io.github.hotloop.cli;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is written: indented, with a line end at the end, the writer left open. */
final class Json {
  private Json() {}

  static JsonGenerator generator(Writer out) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .writer()
        .createGenerator(out);
  }
}
