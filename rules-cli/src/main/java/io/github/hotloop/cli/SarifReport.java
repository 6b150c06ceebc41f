package io.github.hotloop.cli;

import io.github.hotloop.cli.Found.Change;
import io.github.hotloop.cli.Found.Note;
import io.github.hotloop.cli.Found.Repair;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.project.Problem;
import io.github.hotloop.rule.Rule;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** For code scanning services: SARIF 2.1.0. */
final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final List<Rule> rules;
  private final SarifUris uris;

  SarifReport(Writer out, List<Rule> rules, Path directory) {
    this.json = Json.generator(out);
    this.rules = rules;
    this.uris = new SarifUris(directory);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    property("tool", Map.of("driver", driver()));
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    property("originalUriBaseIds", Map.of(SarifUris.BASE, Map.of("uri", uris.base())));
    json.writeArrayPropertyStart("results");
  }

  private void property(String name, Object value) {
    json.writeName(name);
    json.writePOJO(value);
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "hotloop");
    driver.put("version", Rule.packVersion());
    driver.put("informationUri", "https://hotloop.github.io");
    driver.put("rules", rules.stream().map(SarifReport::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", rule.id());
    map.put("shortDescription", text(rule.summary()));
    map.put("helpUri", rule.url());
    map.put("defaultConfiguration", Map.of("level", "warning"));
    map.put("properties", Map.of("tags", List.of("performance", rule.group().label())));
    return map;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  @Override
  public void file(FileResult result) {
    Map<String, Object> artifact = uris.location(result.input());
    for (Found found : result.found()) {
      json.writePOJO(result(artifact, found));
    }
  }

  private Map<String, Object> result(Map<String, Object> artifact, Found found) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("ruleId", found.rule().id());
    map.put("ruleIndex", rules.indexOf(found.rule()));
    map.put("level", "warning");
    map.put("message", text(found.message()));
    map.put("locations", List.of(location(artifact, found.place())));
    List<Object> related = new ArrayList<>();
    for (Note note : found.related()) {
      Map<String, Object> location = location(artifact, note.place());
      location.put("message", text(note.message()));
      related.add(location);
    }
    if (!related.isEmpty()) {
      map.put("relatedLocations", related);
    }
    map.put("partialFingerprints", Map.of("hotloop/v1", found.fingerprint()));
    List<Map<String, Object>> fixes =
        found.repairs().stream()
            .filter(repair -> repair.safety() != Safety.SKETCH && !repair.changes().isEmpty())
            .map(repair -> fix(artifact, repair))
            .toList();
    if (!fixes.isEmpty()) {
      map.put("fixes", fixes);
    }
    return map;
  }

  private static Map<String, Object> location(Map<String, Object> artifact, Place place) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", artifact);
    physical.put("region", region(place));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    return location;
  }

  private static Map<String, Object> region(Place place) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    region.put("endLine", place.endLine());
    region.put("endColumn", place.endColumn());
    return region;
  }

  private static Map<String, Object> fix(Map<String, Object> artifact, Repair repair) {
    String caveat = repair.caveat().map(reason -> " (review: " + reason + ")").orElse("");
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", artifact);
    change.put("replacements", repair.changes().stream().map(SarifReport::replacement).toList());
    Map<String, Object> fix = new LinkedHashMap<>();
    fix.put("description", text(repair.title() + caveat));
    fix.put("artifactChanges", List.of(change));
    return fix;
  }

  private static Map<String, Object> replacement(Change change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("deletedRegion", region(change.place()));
    map.put("insertedContent", text(change.replacement()));
    return map;
  }

  @Override
  public void end(Summary summary) {
    json.writeEndArray();
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", summary.isComplete());
    invocation.put(
        "toolExecutionNotifications",
        summary.problems().stream().map(SarifReport::notification).toList());
    property("invocations", List.of(invocation));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static Map<String, Object> notification(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("level", problem.isError() ? "error" : "warning");
    map.put("message", text(problem.where() + ": " + problem.message()));
    return map;
  }
}
