package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hotloop.rule.Rule;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest extends CommandLineTest {
  @Test
  void isValidAndComplete() throws Exception {
    write("a b/Größe#1%.java", "class A {\n  int x = \"😀\" + slow() + risky();\n}\n");
    write("Broken.java", "class {");

    String sarif = run("check", "--rules", "all", "--format", "sarif", ".").out();

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(sarif).at("/runs/0");
    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results").size()).isEqualTo(2);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    JsonNode result = run.at("/results/0");
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").asString())
        .isEqualTo("a%20b/Gr%C3%B6%C3%9Fe%231%25.java");
    assertThat(physical.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asString())
        .startsWith("file:///")
        .endsWith("/");
    assertThat(physical.at("/region/startColumn").asInt()).isEqualTo(18);
    assertThat(physical.at("/region/endColumn").asInt()).isEqualTo(24);
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/insertedContent/text").asString()).isEqualTo("fast()");
    int rule = result.at("/ruleIndex").asInt();
    assertThat(run.at("/tool/driver/rules/" + rule + "/id").asString()).isEqualTo("SlowCall");
    assertThat(run.at("/tool/driver/rules/" + rule + "/helpUri").asString())
        .isEqualTo("https://hotloop.github.io/" + Rule.packVersion() + "/rules/SlowCall");
  }

  @Test
  void fingerprintsOutliveLinesAddedAbove() throws Exception {
    write("Slow.java", SLOW);
    String before = fingerprint();
    write("Slow.java", "// one\n// two\n" + SLOW.replace("slow()", "slow( )"));

    assertThat(fingerprint()).isEqualTo(before).hasSize(32);
  }

  private String fingerprint() {
    return JsonMapper.shared()
        .readTree(run("check", "--format", "sarif", ".").out())
        .at("/runs/0/results/0/partialFingerprints/hotloop~1v1")
        .asString();
  }

  private static Schema schema() throws Exception {
    try (InputStream in = SarifTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON);
    }
  }
}
