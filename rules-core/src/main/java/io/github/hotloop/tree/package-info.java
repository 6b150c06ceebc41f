/** The neutral syntax tree that every front end translates into, and what a node means. */
package io.github.hotloop.tree;
