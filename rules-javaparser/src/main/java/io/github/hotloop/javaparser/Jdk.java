package io.github.hotloop.javaparser;

import java.lang.module.ModuleDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes of the JDK at hand, found without loading what is no class and without running any.
 */
final class Jdk {
  private final Map<String, Module> modulesByPackage = new HashMap<>();

  Jdk() {
    for (Module module : ModuleLayer.boot().modules()) {
      module.getPackages().stream()
          .filter(module::isExported)
          .forEach(name -> modulesByPackage.put(name, module));
    }
  }

  /** The class of a dotted name; empty if there is none. */
  Optional<Class<?>> find(String dottedName) {
    for (int dot = dottedName.lastIndexOf('.');
        dot > 0;
        dot = dottedName.lastIndexOf('.', dot - 1)) {
      Module module = modulesByPackage.get(dottedName.substring(0, dot));
      if (module != null) {
        String nested = dottedName.substring(dot + 1).replace('.', '$');
        // Neither initialises the class nor throws when there is none.
        return Optional.ofNullable(
            Class.forName(module, dottedName.substring(0, dot + 1) + nested));
      }
    }
    return Optional.empty();
  }

  /** Whether it exports a package to all. */
  boolean hasPackage(String name) {
    return modulesByPackage.containsKey(name);
  }

  /** The packages that a module, or one it requires transitively, exports to all. */
  static Set<String> packages(String module) {
    Set<String> packages = new LinkedHashSet<>();
    collectPackages(module, packages, new HashSet<>());
    return packages;
  }

  private static void collectPackages(String name, Set<String> packages, Set<String> seen) {
    Optional<Module> module = ModuleLayer.boot().findModule(name);
    if (module.isEmpty() || !seen.add(name)) {
      return;
    }
    ModuleDescriptor descriptor = module.get().getDescriptor();
    List<ModuleDescriptor.Exports> exports =
        descriptor.exports().stream().filter(export -> !export.isQualified()).toList();
    exports.forEach(export -> packages.add(export.source()));
    descriptor.requires().stream()
        .filter(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
        .forEach(required -> collectPackages(required.name(), packages, seen));
  }
}
