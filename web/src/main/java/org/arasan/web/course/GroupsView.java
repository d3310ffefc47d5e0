package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arasan.Spelling;
import org.arasan.course.StudyGroup;
import org.arasan.course.StudyGroupMember;
import org.arasan.course.StudyGrouping;
import org.arasan.planning.timetable.course.TimetablePlanning;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The study groups of an intake: formed in one action, and one person moved by hand. */
@Named
@RequestScoped
public class GroupsView {

    @Inject
    private TimetableView timetable;
    @Inject
    private TimetablePlanning planning;
    @Inject
    private StudyGrouping grouping;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "person")
    private Long person;
    private List<StudyGroup> groups = List.of();
    private List<Enrolment> ungrouped = List.of();
    private Long group;

    @PostConstruct
    void load() {
        if (getIntake() != null) {
            groups = grouping.groups(getIntake().id());
            ungrouped = grouping.ungrouped(getIntake().id());
        }
    }

    public String form() {
        int formed = planning.formGroups(getIntake().id());
        return back(texts.get("groups.formed", formed));
    }

    public String assign() {
        grouping.assign(group, person);
        return back(texts.get("groups.moved", getPerson().member().fullName()));
    }

    private String back(String done) {
        Messages.create(done).flash().add();
        return "/admin/groups.xhtml?faces-redirect=true&intake=" + getIntake().id();
    }

    public Intake getIntake() {
        return timetable.getIntake();
    }

    public List<StudyGroup> getGroups() {
        return groups;
    }

    /** Enrolled people without a group, by name. */
    public List<Enrolment> getUngrouped() {
        return ungrouped.stream().sorted(Comparator.comparing(GroupsView::name)).toList();
    }

    /** The people of a group by name. */
    public List<Enrolment> people(StudyGroup of) {
        return of.learners().stream().map(StudyGroupMember::enrolment).sorted(Comparator.comparing(GroupsView::name)).toList();
    }

    /** How many of each union are in the group, by the union's name. */
    public List<Map.Entry<String, Long>> unions(StudyGroup of) {
        return List.copyOf(of.learners().stream().map(seat -> seat.enrolment().member().union().name())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting())).entrySet());
    }

    /** Who is to be moved, or null. */
    public Enrolment getPerson() {
        return groups.stream().flatMap(each -> each.members().stream()).map(StudyGroupMember::enrolment)
                .filter(each -> Objects.equals(each.id(), person)).findFirst()
                .or(() -> ungrouped.stream().filter(each -> Objects.equals(each.id(), person)).findFirst()).orElse(null);
    }

    /** Whether the groups may be formed anew: as long as nothing is published. */
    public boolean isOpen() {
        return getIntake().state() == Intake.State.PREPARING;
    }

    private static String name(Enrolment enrolment) {
        return Spelling.folded(enrolment.member().fullName());
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }
}
