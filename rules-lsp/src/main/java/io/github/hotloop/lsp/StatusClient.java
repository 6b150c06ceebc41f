package io.github.hotloop.lsp;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * A client that shows how the server is doing, if it announces so: as an extension of the protocol
 * that rust-analyzer made known has it.
 */
interface StatusClient extends LanguageClient {
  /**
   * How the server is doing.
   *
   * @param health {@code ok} or {@code warning}
   * @param quiescent whether nothing is under way that may change the findings
   * @param message for people
   */
  record Status(String health, boolean quiescent, String message) {}

  /** Shows it. */
  @JsonNotification("experimental/serverStatus")
  void serverStatus(Status status);
}
