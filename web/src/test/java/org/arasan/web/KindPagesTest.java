package org.arasan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Pages of a kind may lean on everybody, and nobody leans on them: taken out, the rest runs. */
class KindPagesTest {

    private static final JavaClasses PAGES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.arasan.web");

    @Test
    void nothingOutsideThePagesOfAKindKnowsTheKind() {
        noClasses().that().resideOutsideOfPackage("org.arasan.web.kind..")
                .should().dependOnClassesThat().resideInAnyPackage("org.arasan.kind..", "org.arasan.web.kind..").check(PAGES);
    }

    @Test
    void pagesOfDifferentKindsDoNotKnowOneAnother() {
        slices().matching("org.arasan.web.kind.(*)..").should().notDependOnEachOther().allowEmptyShould(true).check(PAGES);
    }
}
