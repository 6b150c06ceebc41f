package io.github.hotloop.cli;

import io.github.hotloop.cli.Found.Change;
import io.github.hotloop.cli.Found.Note;
import io.github.hotloop.cli.Found.Repair;
import io.github.hotloop.project.Problem;
import io.github.hotloop.rule.Rule;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** For scripts: one object, its findings in the order of paths. */
final class JsonReport implements Report {
  private final JsonGenerator json;

  JsonReport(Writer out) {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeStringProperty("tool", "hotloop");
    json.writeStringProperty("version", Rule.packVersion());
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void file(FileResult result) {
    for (Found found : result.found()) {
      json.writePOJO(finding(result.input().shown(), found));
    }
  }

  private static Map<String, Object> finding(String path, Found found) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", found.rule().id());
    map.put("group", found.rule().group().label());
    map.put("message", found.message());
    map.put("path", path);
    map.putAll(place(found.place()));
    map.put("fingerprint", found.fingerprint());
    map.put("help", found.rule().url());
    map.put("related", found.related().stream().map(JsonReport::note).toList());
    map.put("fixes", found.repairs().stream().map(JsonReport::repair).toList());
    return map;
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", place.line());
    map.put("column", place.column());
    map.put("endLine", place.endLine());
    map.put("endColumn", place.endColumn());
    return map;
  }

  private static Map<String, Object> note(Note note) {
    Map<String, Object> map = place(note.place());
    map.put("message", note.message());
    return map;
  }

  private static Map<String, Object> repair(Repair repair) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", repair.title());
    map.put("safety", repair.safety().name().toLowerCase(Locale.ROOT));
    repair.caveat().ifPresent(caveat -> map.put("caveat", caveat));
    map.put("edits", repair.changes().stream().map(JsonReport::change).toList());
    return map;
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> map = place(change.place());
    map.put("replacement", change.replacement());
    return map;
  }

  @Override
  public void end(Summary summary) {
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    for (Problem problem : summary.problems()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("level", problem.isError() ? "error" : "warning");
      map.put("path", problem.where());
      map.put("message", problem.message());
      json.writePOJO(map);
    }
    json.writeEndArray();
    Map<String, Integer> byRule = new LinkedHashMap<>();
    summary.counts().forEach(count -> byRule.put(count.rule().id(), count.findings()));
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("findings", summary.findings());
    totals.put("withSafeFix", summary.withSafeFix());
    totals.put("byRule", byRule);
    totals.put("files", summary.files());
    totals.put("filesWithUnresolvedImports", summary.unresolvedFiles());
    totals.put("lines", summary.lines());
    totals.put("milliseconds", summary.millis());
    json.writeName("summary");
    json.writePOJO(totals);
    json.writeEndObject();
    json.close();
  }
}
