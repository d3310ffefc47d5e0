package org.arasan.course.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.course.AcademicHour;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;
import org.arasan.course.roll.Roll;
import org.arasan.course.roll.RollCalling;

/** Prints the roll of a lesson to be signed by hand, for those who may call it. */
@Stateless
@RolesAllowed({Role.TRAINER, Role.ADMINISTRATOR})
public class SheetPrinting {

    @Inject
    private Timetables timetables;
    @Inject
    private RollCalling calling;

    /** The PDF, its words in that language. */
    public byte[] pdf(Long lessonId, Language language) {
        Lesson lesson = timetables.lesson(lessonId);
        return new SheetDrawing(page(lesson, rolls(lesson), language)).pdf();
    }

    private Map<Integer, Roll> rolls(Lesson lesson) {
        Map<Integer, Roll> rolls = new LinkedHashMap<>();
        lesson.hours().forEach(hour -> rolls.put(hour.ordinal(), calling.roll(hour.id())));
        return rolls;
    }

    private static SheetPage page(Lesson lesson, Map<Integer, Roll> rolls, Language language) {
        Texts texts = Texts.in(language);
        ZoneId zone = lesson.group().intake().resort().zone();
        Locale locale = language.locale().equals(Locale.ENGLISH) ? Locale.UK : language.locale();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).withZone(zone);
        List<String> facts = List.of(lesson.group().intake().resort().name() + " · " + lesson.venue().name(),
                day.format(lesson.starts()) + ", " + time(lesson.starts(), zone) + "–" + time(lesson.ends(), zone),
                texts.get("rollsheet.group", lesson.hearers()) + " · " + lesson.trainer().name());
        List<String> hours = lesson.hours().stream().map(hour -> texts.get("rollsheet.hour", hour.ordinal(), time(hour.starts(), zone))).toList();
        return new SheetPage(language, texts.get(lesson.isMakeUp() ? "rollsheet.make-up" : "rollsheet.title"), lesson.topic().title(language),
                facts, hours, rows(lesson, rolls), PublicUrl.of("/r/" + lesson.hours().get(0).id()), new SheetPage.Words(texts.get("rollsheet.name"),
                        texts.get("rollsheet.trainer"), texts.get("rollsheet.scan"), texts.get("rollsheet.page", "{0}", "{1}")));
    }

    /** Everybody who stands on the roll of one hour at least, by name. */
    private static List<SheetPage.Row> rows(Lesson lesson, Map<Integer, Roll> rolls) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, Set<Integer>> on = new HashMap<>();
        rolls.forEach((ordinal, roll) -> roll.lines().forEach(line -> {
            names.putIfAbsent(line.enrolment(), line.name());
            on.computeIfAbsent(line.enrolment(), id -> new HashSet<>()).add(ordinal);
        }));
        return names.entrySet().stream().map(each -> new SheetPage.Row(each.getValue(),
                lesson.hours().stream().map(AcademicHour::ordinal).map(on.get(each.getKey())::contains).toList())).toList();
    }

    private static String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    }
}
