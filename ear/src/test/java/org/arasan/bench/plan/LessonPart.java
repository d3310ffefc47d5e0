package org.arasan.bench.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.LessonHours;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.LessonNeed.Learners;
import org.arasan.planning.timetable.LessonNeed.Subject;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.TimetableTask;
import org.arasan.planning.timetable.TimetableWishes;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;

/** The lessons of an intake: ten hours in five topics a group of at most thirty, two languages, six trainers and four halls a house. */
final class LessonPart implements IntakePart {

    private static final int SEED = 2026;
    private static final int MOST = 30;
    private static final int LASTING = 100;
    private static final int[] DAYS = {2, 3, 5, 6, 8};
    private static final int[] SEATS = {60, 30, 30, 18};
    /** Of each house: languages and topics of its trainers, as the sample has them. */
    private static final List<Set<Integer>> TOPICS = List.of(Set.of(1, 2), Set.of(1, 2, 3), Set.of(3, 4, 5), Set.of(1, 2, 5), Set.of(3, 4), Set.of(4, 5));
    private static final List<Set<Language>> LANGUAGES = List.of(Set.of(Language.KK, Language.RU), Set.of(Language.KK), Set.of(Language.KK, Language.RU),
            Set.of(Language.RU), Set.of(Language.RU), Set.of(Language.KK));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Override
    public String name() {
        return "lessons";
    }

    @Override
    public Measured measure(Size size, Duration time) {
        long before = Memory.used();
        TimetableTask task = task(size);
        long begun = System.nanoTime();
        List<Spot> first = task.search(null, Patience.ofMoves(0), SEED);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdict then = task.judge(first);
        List<Spot> found = task.search(first, Patience.of(time), SEED);
        Verdict verdict = task.judge(found);
        return new Measured(task.needs().size(), then.left() == 0 ? seconds : Double.NaN, verdict.left(), then.wished(), verdict.wished(), 0,
                Memory.megabytesSince(before, task));
    }

    static TimetableTask task(Size size) {
        List<LessonNeed> needs = new ArrayList<>();
        List<Learners> groups = groups(size.guests());
        for (Learners group : groups) {
            for (int topic = 1; topic <= DAYS.length; topic++) {
                needs.add(new LessonNeed(group, new Subject(topic, topic, "Topic " + topic, 2, Duration.ofMinutes(LASTING), topic, Set.of()),
                        FIRST.plusDays(DAYS[topic - 1] - 1L)));
            }
        }
        return new TimetableTask(needs, means(size), TimetableWishes.NONE);
    }

    /** Four in seven learn in Kazakh, the rest in Russian. */
    private static List<Learners> groups(int guests) {
        int kazakh = guests * 4 / 7;
        return Stream.of(groups(1, Language.KK, kazakh), groups(1000, Language.RU, guests - kazakh)).flatMap(List::stream).toList();
    }

    private static List<Learners> groups(int first, Language language, int people) {
        int count = (people + MOST - 1) / MOST;
        return IntStream.range(0, count).mapToObj(i -> new Learners(first + i, language + " " + (i + 1), language, (people + i) / count)).toList();
    }

    private static LessonMeans means(Size size) {
        List<Teacher> teachers = new ArrayList<>();
        List<Hall> halls = new ArrayList<>();
        for (int house = 0; house < size.houses(); house++) {
            for (int i = 0; i < TOPICS.size(); i++) {
                teachers.add(new Teacher(1 + teachers.size(), "Trainer " + (1 + teachers.size()), LANGUAGES.get(i), TOPICS.get(i), day -> true));
            }
            for (int seats : SEATS) {
                halls.add(new Hall(1 + halls.size(), "Hall " + (1 + halls.size()), seats));
            }
        }
        return new LessonMeans(hours(), teachers, halls, List.of());
    }

    private static LessonHours hours() {
        List<ResortHours> hours = List.of(hours(Kind.BREAKFAST, 8, 0, 9, 0), hours(Kind.LUNCH, 13, 0, 14, 0), hours(Kind.QUIET, 14, 0, 16, 0),
                hours(Kind.LESSON, 9, 0, 13, 0), hours(Kind.LESSON, 16, 0, 18, 30));
        return new LessonHours(ZONE, hours, new Span(FIRST.atTime(8, 0).atZone(ZONE).toInstant(), FIRST.plusDays(9).atTime(20, 0).atZone(ZONE).toInstant()));
    }

    private static ResortHours hours(Kind kind, int from, int fromMinute, int until, int untilMinute) {
        return new ResortHours(kind, LocalTime.of(from, fromMinute), LocalTime.of(until, untilMinute));
    }
}
