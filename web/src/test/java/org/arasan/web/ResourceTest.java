package org.arasan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

/** What every resource of the API has in common. */
class ResourceTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.arasan.web");

    @Test
    void everyResourceSaysWhoMayUseIt() {
        classes().that().areAnnotatedWith(Path.class)
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).check(WEB);
    }

    @Test
    void everyResourceHasItsPlaceInTheDescriptionOfTheApi() {
        classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Tag.class).check(WEB);
    }

    @Test
    void nothingOfTheWebTouchesTheDatabase() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "javax.sql..").check(WEB);
    }
}
