package org.arasan.kind.academy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.arasan.access.Role;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Facts;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.KindPage;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;

/**
 * Courses of a trade-union academy, paid by {@link Contract}: short courses and master classes for a profession or an industry, in groups
 * of one language. Completed by whoever heard the hours and whose contract is paid.
 */
@ApplicationScoped
public class Academy implements ProgrammeKind {

    static final String BUNDLE = "academy";
    /** Whether the contract of a listener is paid in full. */
    static final String PAID = "academy.paid";

    @Inject
    private ContractFigures figures;

    @Override
    public String code() {
        return "academy-course";
    }

    @Override
    public String bundle() {
        return BUNDLE;
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.DAILY;
    }

    @Override
    public AdmissionRule admission() {
        return new AdmissionRule(Set.of(Way.LIST, Way.APPLICATION), true);
    }

    @Override
    public LessonRule lessons() {
        return new LessonRule(0, false, false);
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(5, 36);
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()), new Requirement(PAID, 1));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.ORCHARD);
    }

    /** Of a programme its form, for whom it is and in what it is paid; of a listener the employer. */
    @Override
    public List<Field> fields(Scope scope) {
        return switch (scope) {
            case PROGRAMME -> List.of(Field.choice("form", true, "course", "masterclass"),
                    Field.choice("profession", false, "leaders", "inspectors", "accountants", "protection"),
                    Field.text("industry", false, 200), Field.choice("currency", true, "UZS", "KZT", "KGS", "RUB", "USD"),
                    Field.of("price", Field.Type.MONEY, false));
            case ENROLMENT -> List.of(Field.text("employer", false, 200));
            case INTAKE -> List.of();
        };
    }

    @Override
    public List<Section> sections(Intake intake) {
        return List.of(figures.section(intake));
    }

    @Override
    public List<KindPage> pages() {
        return List.of(new KindPage("contracts", "/admin/kind/academy/contracts.xhtml", "pi-file-edit", Set.of(Role.ADMINISTRATOR),
                KindPage.Place.INTAKE));
    }
}
