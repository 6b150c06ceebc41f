/**
 * What a project consists of, for every front end that looks at projects as they lie on disk: its
 * sources, its class path as its build tells it, and which rules run over it.
 */
package io.github.hotloop.project;
