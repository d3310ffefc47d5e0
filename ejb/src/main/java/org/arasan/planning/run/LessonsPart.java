package org.arasan.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.planning.run.Draft.LessonAt;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.Gap;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.TimetableTask.Outcome;
import org.arasan.planning.timetable.course.CourseLaying;
import org.arasan.planning.timetable.course.CoursePlan;
import org.arasan.planning.timetable.course.CourseSource;
import org.arasan.planning.timetable.course.GroupToBe;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.weight.Weights;
import org.arasan.programme.Intake;

/**
 * Study groups, where there are none yet, and all lessons of theirs that have not begun and are not pinned: day, hour, hall, trainer. A lesson for which
 * nothing is found loses the place that it has: somebody who is ill cannot give it there, and another lesson may have taken it.
 */
@ApplicationScoped
public class LessonsPart implements PlanPart {

    @Inject
    private CourseSource source;
    @Inject
    private CourseLaying laying;
    @Inject
    private Weights weights;
    @Inject
    private FactsPrint print;

    @Override
    public Kind kind() {
        return Kind.LESSONS;
    }

    @Override
    public boolean concerns(Intake intake) {
        return intake.curriculum() != null && source.hasLearners(intake);
    }

    @Override
    public Map<String, Long> wishes() {
        return Rule.wishes();
    }

    @Override
    public String facts(Intake intake) {
        return print.of(CourseSource.FACTS, Map.of("intake", intake.id(), "resort", intake.resort().id(), "begins", intake.begins(), "ends", intake.ends()));
    }

    @Override
    public Found search(Intake intake, Draft draft, Patience patience) {
        CoursePlan plan = plan(intake, groups(intake));
        if (plan.isEmpty()) {
            return new Found(draft.withGroups(drafted(plan)).withLessons(List.of()), 0, 0);
        }
        Outcome found = plan.search(places(plan, draft), patience, draft.lessons().hashCode());
        return new Found(draft.withGroups(drafted(plan)).withLessons(drafted(found)), found.gaps().size(), plan.judge(found.places()).wished());
    }

    @Override
    public Report report(Intake intake, Draft draft) {
        CoursePlan plan = plan(intake, groups(intake));
        List<Place> found = places(plan, draft);
        Map<Long, Long> groups = source.groupsOfMembers(intake, plan.toBe());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < plan.toBe().size(); i++) {
            changes.add(change(plan.toBe().get(i), whom(groups, Set.of(GroupToBe.id(i)))));
        }
        found.stream().filter(each -> !each.isAt(plan.now(each.need())))
                .forEach(each -> changes.add(change(plan, each, whom(groups, each.need().group().together()))));
        List<Gap> gaps = plan.gaps(found);
        gaps.stream().map(Gap::need).filter(each -> plan.now(each) != null)
                .forEach(each -> changes.add(lost(plan, each, whom(groups, each.group().together()))));
        return new Report(kind(), plan.judge(plan.now()), plan.judge(found), changes,
                gaps.stream().map(gap -> new Left(lesson(gap.need()), new Because(gap.reason(), gap.args()))).toList());
    }

    @Override
    public void write(Intake intake, Draft draft) {
        laying.form(intake, draft.groups().stream().map(each -> new GroupToBe(each.name(), each.language(), each.enrolments())).toList());
        CoursePlan plan = plan(intake, List.of());
        laying.lay(intake, plan, places(plan, draft));
    }

    /** Groups to be formed; none where there are some. */
    private List<GroupToBe> groups(Intake intake) {
        return source.groupsToBe(intake);
    }

    private CoursePlan plan(Intake intake, List<GroupToBe> toBe) {
        return source.plan(intake, toBe, weights.of(intake.resort(), wishes().keySet()));
    }

    private static List<Draft.GroupOf> drafted(CoursePlan plan) {
        return plan.toBe().stream().map(each -> new Draft.GroupOf(each.name(), each.language(), each.enrolments())).toList();
    }

    private static List<LessonAt> drafted(Outcome found) {
        return Stream.concat(found.places().stream().map(LessonsPart::drafted),
                found.gaps().stream().map(gap -> LessonAt.nowhere(gap.need().group().name(), gap.need().topic().id()))).toList();
    }

    private static LessonAt drafted(Place place) {
        return new LessonAt(place.need().group().name(), place.need().topic().id(), place.span().from(), place.hall().id(), place.trainer().id());
    }

    /** The draft's places in the plan's words; what is in it no more, such as a trainer who left, has none. */
    private static List<Place> places(CoursePlan plan, Draft draft) {
        List<Place> places = new ArrayList<>();
        draft.lessons().stream().filter(LessonAt::isPlaced)
                .forEach(each -> plan.place(each.group(), each.topic(), each.starts(), each.venue(), each.trainer()).ifPresent(places::add));
        return places;
    }

    /** The members of these groups. */
    private static Set<Long> whom(Map<Long, Long> groupsOfMembers, Set<Long> groups) {
        return groupsOfMembers.entrySet().stream().filter(each -> groups.contains(each.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Change change(GroupToBe group, Set<Long> whom) {
        return new Change(Because.of("run.group", group.name(), group.language(), group.enrolments().size()), null, Because.of("run.new"), whom);
    }

    private static Change change(CoursePlan plan, Place place, Set<Long> whom) {
        Place now = plan.now(place.need());
        return new Change(lesson(place.need()), now == null ? null : at(plan, now), at(plan, place), whom);
    }

    /** A lesson that is there, and for which nothing else was found. */
    private static Change lost(CoursePlan plan, LessonNeed need, Set<Long> whom) {
        return new Change(lesson(need), at(plan, plan.now(need)), null, whom);
    }

    private static Because lesson(LessonNeed need) {
        return Because.of("run.lesson", need.group().name(), need.topic().title());
    }

    private static Because at(CoursePlan plan, Place place) {
        return Because.of("run.at", plan.dayOf(place), plan.timeOf(place), place.hall().name(), place.trainer().name());
    }
}
