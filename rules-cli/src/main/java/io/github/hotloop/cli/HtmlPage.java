package io.github.hotloop.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a page of the documentation, which is Markdown, as HTML that needs nothing else. */
final class HtmlPage {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; }
      pre { overflow-x: auto; padding: 0.8em; border: 1px solid #8886; line-height: 1.3; }
      table { border-collapse: collapse; }
      th, td { padding: 0.2em 0.8em; border-bottom: 1px solid #8886; }
      th[align=right], td[align=right] { white-space: nowrap; }
      svg { max-width: 100%%; height: auto; }
      ins { color: #1a7f37; text-decoration: none; }
      del { color: #c4321f; text-decoration: none; }
      @media (prefers-color-scheme: dark) {
        ins { color: #3fb950; }
        del { color: #ff8375; }
      }
      </style>
      </head>
      <body>
      %s</body>
      </html>
      """;

  private final Function<String, Optional<String>> images;

  /** Pictures are looked up by file name. */
  HtmlPage(Function<String, Optional<String>> images) {
    this.images = images;
  }

  String render(String title, String markdown) {
    Node page = Parser.builder().extensions(TABLES).build().parse(markdown);
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(TABLES).nodeRendererFactory(SelfContained::new).build();
    String shownTitle = title.replace("&", "&amp;").replace("<", "&lt;");
    return PAGE.formatted(shownTitle, renderer.render(page));
  }

  /** What is rendered in another way than usual, so that nothing but the page is needed. */
  private final class SelfContained implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    SelfContained(HtmlNodeRendererContext context) {
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class, Link.class, FencedCodeBlock.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Image image) {
        String file = image.getDestination().replaceFirst("^img/", "");
        html.raw(images.apply(file).orElse(""));
      } else if (node instanceof Link link) {
        link(link);
      } else if (node instanceof FencedCodeBlock code) {
        code(code);
      }
      // Blocks of HTML are comments, which mark what is generated.
    }

    /** Only the web is there without the rest of the documentation. */
    private void link(Link link) {
      boolean isWeb = link.getDestination().startsWith("http");
      if (isWeb) {
        html.tag("a", Map.of("href", link.getDestination()));
      }
      for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      if (isWeb) {
        html.tag("/a");
      }
    }

    private void code(FencedCodeBlock code) {
      boolean isDiff = "diff".equals(code.getInfo());
      html.line();
      html.tag("pre");
      for (String line : code.getLiteral().lines().toList()) {
        String tag =
            isDiff && line.startsWith("+") ? "ins" : isDiff && line.startsWith("-") ? "del" : "";
        if (!tag.isEmpty()) {
          html.tag(tag);
        }
        html.text(line);
        if (!tag.isEmpty()) {
          html.tag("/" + tag);
        }
        html.raw("\n");
      }
      html.tag("/pre");
      html.line();
    }
  }
}
