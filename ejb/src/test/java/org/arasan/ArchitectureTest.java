package org.arasan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arasan.programme.Action;
import org.arasan.programme.ActionCall;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Details;
import org.arasan.programme.FactSource;
import org.arasan.programme.Facts;
import org.arasan.programme.Field;
import org.arasan.programme.KindPage;
import org.arasan.programme.Lack;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;
import org.junit.jupiter.api.Test;

/** The directions of the house: what lies lower never knows what lies higher. */
class ArchitectureTest {

    /** From the ground up; a plug-in ({@code kind.…}) may use everything, nothing may use a plug-in. */
    private static final List<String> LAYERS = List.of("", "print", "member", "resort", "clock", "access", "programme", "voucher", "stay", "admission",
            "treatment", "course", "meal", "leisure", "material", "assessment", "feedback", "completion", "report", "timeline", "planning", "notice", "exchange",
            "privacy", "watch", "kind");

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.arasan");

    @Test
    void everyPackageIsALayer() {
        Set<String> strangers = DOMAIN.stream().map(ArchitectureTest::layer).filter(each -> !LAYERS.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(strangers.isEmpty(), () -> "no place in the order of layers: " + strangers);
    }

    @Test
    void aLowerLayerNeverUsesAHigherOne() {
        Set<String> breaches = DOMAIN.stream().flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> each.getTargetClass().getPackageName().startsWith("org.arasan"))
                .filter(each -> LAYERS.indexOf(layer(each.getOriginClass())) < LAYERS.indexOf(layer(each.getTargetClass().getBaseComponentType())))
                .map(each -> each.getOriginClass().getSimpleName() + " (" + layer(each.getOriginClass()) + ") uses "
                        + each.getTargetClass().getSimpleName() + " (" + layer(each.getTargetClass().getBaseComponentType()) + ")")
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(breaches.isEmpty(), () -> String.join("\n", breaches));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.arasan.(**)").should().beFreeOfCycles().check(DOMAIN);
    }

    @Test
    void plugInsDoNotKnowOneAnother() {
        slices().matching("org.arasan.kind.(*)..").should().notDependOnEachOther().allowEmptyShould(true).check(DOMAIN);
    }

    @Test
    void nobodyKnowsAPlugIn() {
        noClasses().that().resideOutsideOfPackage("org.arasan.kind..").should().dependOnClassesThat().resideInAPackage("org.arasan.kind..")
                .check(DOMAIN);
    }

    /** What a kind is written against leads to nothing that may change under it. */
    @Test
    void theInterfaceOfPlugInsSpeaksOnlyOfProgrammesMembersAndResorts() {
        classes().that().belongToAnyOf(ProgrammeKind.class, FactSource.class, Action.class, ActionCall.class, AdmissionRule.class,
                CourseCalendar.class, Details.class, Facts.class, Field.class, KindPage.class, Lack.class, LessonRule.class, Paper.class,
                ProgrammeSettings.class, Requirement.class, Scope.class, Section.class)
                .should().onlyDependOnClassesThat(resideInAnyPackage("org.arasan", "org.arasan.programme", "org.arasan.member",
                        "org.arasan.resort", "java..", "jakarta.persistence..", "jakarta.json..")).check(DOMAIN);
    }

    @Test
    void theDomainKnowsNoPagesNoHttpAndNoScheduler() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..", "org.quartz..",
                "org.primefaces..", "org.omnifaces..")).check(DOMAIN);
    }

    private static String layer(JavaClass type) {
        String rest = type.getPackageName().substring("org.arasan".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
