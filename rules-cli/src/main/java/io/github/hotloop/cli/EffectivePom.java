package io.github.hotloop.cli;

import io.github.hotloop.project.MavenProcess;
import io.github.hotloop.project.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module of a project as its own Maven sees it: parents, profiles and properties resolved.
 * Nothing of the project is compiled or run to find out.
 */
final class EffectivePom {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-help-plugin:3.5.1:effective-pom";

  private final Element project;

  private EffectivePom(Element project) {
    this.project = project;
  }

  /**
   * Asks Maven for all modules of a project.
   *
   * @throws UsageException if Maven fails, with what it said
   */
  static List<EffectivePom> ask(Path project) {
    try {
      Path answers = Files.createTempDirectory("hotloop-doctor");
      try {
        Path file = answers.resolve("effective.xml");
        Optional<String> error =
            new MavenProcess(project)
                .run(answers.resolve("log"), List.of("-q", GOAL, "-Doutput=" + file));
        if (error.isPresent()) {
          throw new UsageException("Maven failed: " + error.get());
        }
        return read(file);
      } finally {
        MavenProcess.delete(answers);
      }
    } catch (IOException e) {
      throw new UsageException("Maven can't be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted");
    }
  }

  private static List<EffectivePom> read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      List<Element> projects =
          root.getTagName().equals("project") ? List.of(root) : children(root, "project");
      return projects.stream().map(EffectivePom::new).toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the effective POM can't be read: " + e.getMessage(), e);
    }
  }

  String artifact() {
    return text(project, "artifactId");
  }

  /** Whether it has no sources of its own. */
  boolean isParent() {
    return text(project, "packaging").equals("pom");
  }

  /** The dependencies of the module itself, as {@code group:artifact}. */
  List<String> dependencies() {
    return artifacts(project, "dependencies", "dependency").stream()
        .map(found -> found.group() + ":" + found.name())
        .toList();
  }

  /** A plugin of the build; empty if the module does not use it. */
  Optional<Plugin> plugin(String artifact) {
    return child(project, "build").flatMap(build -> child(build, "plugins")).stream()
        .flatMap(plugins -> children(plugins, "plugin").stream())
        .filter(plugin -> text(plugin, "artifactId").equals(artifact))
        .map(Plugin::new)
        .findFirst();
  }

  /** An artifact that something is given. */
  record Artifact(String group, String name, String version) {}

  /** A plugin with what it is configured to do. */
  static final class Plugin {
    private final Element element;

    private Plugin(Element element) {
      this.element = element;
    }

    List<Artifact> dependencies() {
      return EffectivePom.artifacts(element, "dependencies", "dependency");
    }

    /** The configurations of the plugin and of each of its executions. */
    private List<Element> configurations() {
      List<Element> found = new ArrayList<>(children(element, "configuration"));
      for (Element executions : children(element, "executions")) {
        for (Element execution : children(executions, "execution")) {
          found.addAll(children(execution, "configuration"));
        }
      }
      return found;
    }

    /** The last value of a parameter; empty text if it has none. */
    String parameter(String name) {
      return configurations().stream()
          .map(configuration -> text(configuration, name))
          .filter(value -> !value.isEmpty())
          .reduce("", (first, second) -> second);
    }

    /** The values in a parameter that is a list, or one value in several wordings. */
    List<String> values(String... names) {
      List<String> values = new ArrayList<>();
      for (Element configuration : configurations()) {
        for (String name : names) {
          for (Element list : children(configuration, name)) {
            List<Element> items = elements(list);
            if (items.isEmpty()) {
              values.add(list.getTextContent().strip());
            }
            items.forEach(item -> values.add(item.getTextContent().strip()));
          }
        }
      }
      return values.stream().distinct().toList();
    }

    /** The artifacts in a parameter that lists some. */
    List<Artifact> artifacts(String name) {
      return configurations().stream()
          .flatMap(configuration -> EffectivePom.artifacts(configuration, name, "path").stream())
          .distinct()
          .toList();
    }
  }

  private static List<Artifact> artifacts(Element parent, String list, String item) {
    return children(parent, list).stream()
        .flatMap(found -> children(found, item).stream())
        .map(e -> new Artifact(text(e, "groupId"), text(e, "artifactId"), text(e, "version")))
        .toList();
  }

  private static String text(Element parent, String name) {
    return child(parent, name).map(found -> found.getTextContent().strip()).orElse("");
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    return elements(parent).stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  private static List<Element> elements(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .toList();
  }
}
