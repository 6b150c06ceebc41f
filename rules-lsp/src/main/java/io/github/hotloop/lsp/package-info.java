/**
 * The language server: findings, explanations and fixes in any editor that speaks the Language
 * Server Protocol.
 */
package io.github.hotloop.lsp;
