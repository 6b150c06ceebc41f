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

  /**
   * What Maven says about a project.
   *
   * @param modules all of them, the project itself among them
   * @param log what it said beside that: its own version and that of its JVM
   */
  record Answer(List<EffectivePom> modules, String log) {}

  private final Element project;
  private final MavenConfig config;

  private EffectivePom(Element project, MavenConfig config) {
    this.project = project;
    this.config = config;
  }

  /**
   * Asks Maven for all modules of a project.
   *
   * @param profiles to be active beside those that are, with commas; may be empty
   * @throws UsageException if Maven fails, with what it said
   */
  static Answer ask(Path project, String profiles, MavenConfig config) {
    try {
      Path answers = Files.createTempDirectory("hotloop-doctor");
      try {
        Path file = answers.resolve("effective.xml");
        Path log = answers.resolve("log");
        List<String> arguments = new ArrayList<>(List.of("-q", "-V", GOAL, "-Doutput=" + file));
        if (!profiles.isEmpty()) {
          arguments.add("-P" + profiles);
        }
        Optional<String> error = new MavenProcess(project).run(log, arguments);
        if (error.isPresent()) {
          throw new UsageException("Maven failed: " + error.get());
        }
        return new Answer(read(file, config), MavenProcess.said(log));
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

  /** The modules in an answer of Maven. */
  static List<EffectivePom> read(Path file, MavenConfig config) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      List<Element> projects =
          root.getTagName().equals("project") ? List.of(root) : children(root, "project");
      return projects.stream().map(element -> new EffectivePom(element, config)).toList();
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

  /** The folder of its main sources; empty if there is no telling. */
  Optional<Path> sources() {
    return inBuild("sourceDirectory");
  }

  /** Its own folder, where the target folder is where it usually is. */
  Optional<Path> folder() {
    return inBuild("directory").map(Path::getParent);
  }

  private Optional<Path> inBuild(String name) {
    return child(project, "build")
        .map(build -> text(build, name))
        .filter(told -> !told.isEmpty())
        .map(Path::of);
  }

  /** The value of a property, as given to Maven or in the POM; empty text if it has none. */
  String property(String name) {
    return config
        .property(name)
        .orElseGet(() -> child(project, "properties").map(found -> text(found, name)).orElse(""));
  }

  /** The ids of profiles that mention a text, whether they are active or not. */
  List<String> profilesWith(String text) {
    return children(project, "profiles").stream()
        .flatMap(profiles -> children(profiles, "profile").stream())
        .filter(profile -> profile.getTextContent().contains(text))
        .map(profile -> text(profile, "id"))
        .toList();
  }

  /** What the main sources of the module are compiled with, as {@code group:artifact}. */
  List<String> dependencies() {
    return children(project, "dependencies").stream()
        .flatMap(found -> children(found, "dependency").stream())
        .filter(found -> !List.of("test", "runtime").contains(text(found, "scope")))
        .map(found -> text(found, "groupId") + ":" + text(found, "artifactId"))
        .toList();
  }

  /** The version that the module's dependency management names; empty text if it names none. */
  String managedVersion(Artifact artifact) {
    return child(project, "dependencyManagement").stream()
        .flatMap(managed -> artifacts(managed, "dependencies").stream())
        .filter(a -> a.group().equals(artifact.group()) && a.name().equals(artifact.name()))
        .map(Artifact::version)
        .findFirst()
        .orElse("");
  }

  /**
   * A plugin of the build, or one that is managed and would run on demand; empty if the module
   * knows of none.
   */
  Optional<Plugin> plugin(String artifact) {
    Optional<Element> build = child(project, "build");
    return build
        .flatMap(found -> plugin(found, artifact))
        .or(
            () ->
                build.flatMap(b -> child(b, "pluginManagement")).flatMap(m -> plugin(m, artifact)));
  }

  /** Whether each build of the module uses a plugin. */
  boolean builtWith(String artifact) {
    return child(project, "build").flatMap(build -> plugin(build, artifact)).isPresent();
  }

  private Optional<Plugin> plugin(Element place, String artifact) {
    return children(place, "plugins").stream()
        .flatMap(plugins -> children(plugins, "plugin").stream())
        .filter(plugin -> text(plugin, "artifactId").equals(artifact))
        .map(element -> new Plugin(this, element, ""))
        .findFirst();
  }

  /** An artifact that something is given. */
  record Artifact(String group, String name, String version) {}

  /** A plugin with what it is configured to do. */
  static final class Plugin {
    private final EffectivePom module;
    private final Element element;
    private final String goal;

    private Plugin(EffectivePom module, Element element, String goal) {
      this.module = module;
      this.element = element;
      this.goal = goal;
    }

    /** The same, as one goal of it sees the configuration. */
    Plugin inGoal(String wanted) {
      return new Plugin(module, element, wanted);
    }

    String version() {
      return text(element, "version");
    }

    List<Artifact> dependencies() {
      return EffectivePom.artifacts(element, "dependencies");
    }

    /** Whether executions of the goal are there, and none of them is bound to a phase. */
    boolean neverRuns() {
      List<Element> executions = executions();
      return !executions.isEmpty() && executions.stream().noneMatch(Plugin::isBound);
    }

    private static boolean isBound(Element execution) {
      return !text(execution, "phase").equals("none");
    }

    private List<Element> executions() {
      return children(element, "executions").stream()
          .flatMap(executions -> children(executions, "execution").stream())
          .filter(execution -> goal.isEmpty() || hasGoal(execution))
          .toList();
    }

    private boolean hasGoal(Element execution) {
      return children(execution, "goals").stream()
          .flatMap(goals -> elements(goals).stream())
          .anyMatch(found -> found.getTextContent().strip().equals(goal));
    }

    /**
     * The configurations of the executions, which Maven has merged with the plugin's own; of a goal
     * without any, the plugin's own; of no goal in particular, all of them.
     */
    private List<Element> configurations() {
      List<Element> found = new ArrayList<>();
      List<Element> executions = executions();
      if (goal.isEmpty() || executions.isEmpty()) {
        found.addAll(children(element, "configuration"));
      }
      executions.stream()
          .filter(execution -> isBound(execution) || neverRuns())
          .forEach(execution -> found.addAll(children(execution, "configuration")));
      return found;
    }

    /**
     * The last value of a parameter; empty text if it has none.
     *
     * @param property that has the value where no configuration names the parameter
     */
    String parameter(String name, String property) {
      return configurations().stream()
          .map(configuration -> text(configuration, name))
          .filter(value -> !value.isEmpty())
          .reduce((first, second) -> second)
          .orElseGet(() -> module.property(property));
    }

    /** The values in a parameter that is a list, or one value in several wordings. */
    List<String> values(String... names) {
      List<String> values = new ArrayList<>();
      for (Element configuration : configurations()) {
        for (String name : names) {
          for (Element list : children(configuration, name)) {
            List<Element> items = elements(list);
            if (items.isEmpty() && !list.getTextContent().isBlank()) {
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
          .flatMap(configuration -> EffectivePom.artifacts(configuration, name).stream())
          .distinct()
          .toList();
    }
  }

  /** Maven does not mind what the elements of a list are called. */
  private static List<Artifact> artifacts(Element parent, String list) {
    return children(parent, list).stream()
        .flatMap(found -> elements(found).stream())
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
