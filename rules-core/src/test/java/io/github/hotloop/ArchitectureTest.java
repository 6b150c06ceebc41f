package io.github.hotloop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.hotloop");

  @Test
  void coreNeedsNothingButTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "io.github.hotloop..")
        .check(CORE);
  }

  @Test
  void rulesKnowOnlyWhatIsMeantForThem() {
    classes()
        .that()
        .resideInAPackage("..hotloop.rules")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "..hotloop.rules",
            "..hotloop.tree",
            "..hotloop.analysis",
            "..hotloop.fix",
            "..hotloop.rule",
            "..hotloop.knowledge")
        .check(CORE);
  }

  @Test
  void theTreeKnowsNothingOfWhatIsBuiltOnIt() {
    noClasses()
        .that()
        .resideInAPackage("..hotloop.tree")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..hotloop.analysis", "..hotloop.fix", "..hotloop.rule", "..hotloop.rules")
        .check(CORE);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }
}
