package io.github.hotloop.lsp;

import com.google.gson.Gson;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;

/** Clients that can do this and that, as they announce it. */
final class Capable {
  private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();

  /** Can do what a client of 2016 could. */
  static final String LITTLE = "{}";

  /** Takes diagnostics and resolves actions, as most do. */
  static final String PUSHED =
      """
      {"textDocument": {
         "publishDiagnostics": {"relatedInformation": true, "versionSupport": true,
           "codeDescriptionSupport": true, "dataSupport": true},
         "codeAction": {"dataSupport": true, "isPreferredSupport": true,
           "resolveSupport": {"properties": ["edit"]},
           "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
         "hover": {"contentFormat": ["markdown", "plaintext"]}},
       "workspace": {"workspaceEdit": {"documentChanges": true}},
       "window": {"showDocument": {"support": true}, "workDoneProgress": true}}
      """;

  /** The same, and asks for diagnostics; has settings and watches files. */
  static final String PULLING =
      """
      {"textDocument": {
         "diagnostic": {"relatedInformation": true, "codeDescriptionSupport": true},
         "publishDiagnostics": {"relatedInformation": true, "versionSupport": true},
         "codeAction": {"dataSupport": true, "isPreferredSupport": true,
           "resolveSupport": {"properties": ["edit"]},
           "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
         "hover": {"contentFormat": ["markdown"]}},
       "workspace": {"workspaceEdit": {"documentChanges": true}, "configuration": true,
         "diagnostics": {"refreshSupport": true},
         "didChangeWatchedFiles": {"dynamicRegistration": true}},
       "window": {"showDocument": {"support": true}, "workDoneProgress": true},
       "experimental": {"serverStatusNotification": true}}
      """;

  private Capable() {}

  static ClientCapabilities of(String json) {
    return GSON.fromJson(json, ClientCapabilities.class);
  }
}
