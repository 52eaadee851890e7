package org.isnad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The map of the house: the only arrows there are between modules, and between the packages of
 * core.
 */
class ArchitectureTest {
  /** Words of the codebook; every package may use them. */
  private static final DescribedPredicate<JavaClass> VOCABULARY =
      DescribedPredicate.describe(
          "words of the codebook",
          c ->
              c.getPackageName().equals("org.isnad.core.event")
                  && Set.of("EventType", "Status", "Force", "FrameOption")
                      .contains(c.getSimpleName()));

  private static JavaClasses house = new ClassFileImporter().importPackages("org.isnad.none");

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isnad");
    assertThat(house.contain("org.isnad.core.coder.Coder")).isTrue();
  }

  @Test
  void aModuleKnowsOnlyThoseToItsLeft() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy("org.isnad.core..")
        .layer("formats")
        .definedBy("org.isnad.formats..")
        .layer("ingest")
        .definedBy("org.isnad.ingest..")
        .layer("story")
        .definedBy("org.isnad.story..")
        .layer("record")
        .definedBy("org.isnad.record..")
        .layer("cli")
        .definedBy("org.isnad.cli..")
        .whereLayer("core")
        .mayNotAccessAnyLayer()
        .whereLayer("formats")
        .mayOnlyAccessLayers("core")
        .whereLayer("ingest")
        .mayOnlyAccessLayers("core", "formats")
        .whereLayer("story")
        .mayOnlyAccessLayers("core")
        .whereLayer("record")
        .mayOnlyAccessLayers("core", "formats", "story")
        .whereLayer("cli")
        .mayOnlyAccessLayers("core", "formats", "ingest", "story", "record")
        .check(house);
  }

  @Test
  void coreReadsFromTextToCoder() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.isnad.core.text..")
        .layer("lexicon")
        .definedBy("org.isnad.core.lexicon..")
        .layer("language")
        .definedBy("org.isnad.core.language..")
        .layer("findings")
        .definedBy(
            "org.isnad.core.time..",
            "org.isnad.core.place..",
            "org.isnad.core.actor..",
            "org.isnad.core.event..",
            "org.isnad.core.attribution..")
        .layer("coder")
        .definedBy("org.isnad.core.coder..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("lexicon")
        .mayOnlyAccessLayers("text")
        .whereLayer("language")
        .mayOnlyAccessLayers("text", "lexicon")
        .whereLayer("findings")
        .mayOnlyAccessLayers("text", "lexicon", "language")
        .ignoreDependency(DescribedPredicate.alwaysTrue(), VOCABULARY)
        .check(house);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.isnad.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), VOCABULARY)
        .check(house);
  }

  @Test
  void coreKnowsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.isnad.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.isnad.core..", "java..", "org.jspecify..")
        .check(house);
  }

  @Test
  void coreTouchesNeitherFilesNorTheNetwork() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad.core..")
        .and()
        .haveSimpleNameNotStartingWith("LexiconCompiler")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
        .check(house);
  }

  @Test
  void onlyTheCommandEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.isnad.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(house);
  }
}
