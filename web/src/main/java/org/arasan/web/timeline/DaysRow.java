package org.arasan.web.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.course.Attendance;
import org.arasan.resort.Bed;
import org.arasan.stay.Stay;
import org.arasan.timeline.MemberDays;
import org.arasan.timeline.Moment;

/**
 * A member's stay on the wire.
 *
 * @param stay null where none is booked yet
 */
public record DaysRow(Instant now, String zone, String programme, String resort, HoursRow hours, StayRow stay, List<DayRow> days) {

    /** Academic hours: of the course, attended, and still ahead today. */
    public record HoursRow(int total, int done, int aheadToday) {
    }

    /** The booked stay; the bed is null until the guest is placed. */
    public record StayRow(String voucher, Stay.State state, LocalDate firstDay, LocalDate lastDay, BedRow bed) {
    }

    public record BedRow(String room, String bed, String building, int floor) {
    }

    public record DayRow(int number, LocalDate date, List<MomentRow> moments) {
    }

    /**
     * @param sitting which sitting of a meal, 0 where there is one alone
     * @param lesson  null unless it is a lesson
     * @param event   null unless it is an event for which the member has signed up
     * @param treatment null unless it is a treatment
     * @param diet    the code of the member's diet, at meals
     * @param packed  whether a meal is packed to be taken along
     */
    public record MomentRow(Moment.Kind kind, Instant starts, Instant ends, int sitting, LessonRow lesson, EventRow event,
            TreatmentRow treatment, String diet, boolean packed) {
    }

    /** What the member is given, and where. */
    public record TreatmentRow(Long id, String name, String cabinet) {
    }

    public record EventRow(Long id, String title, String place) {
    }

    /** @param topicId by which the materials of the topic are found */
    public record LessonRow(Long id, Long topicId, boolean makeUp, String topic, String venue, String trainer, List<HourRow> hours) {
    }

    /** @param mark null while the roll has not been called */
    public record HourRow(int ordinal, Instant starts, Instant ends, Attendance.Mark mark) {
    }

    static DaysRow of(MemberDays days, Language language) {
        return new DaysRow(days.now(), days.zone().getId(), days.intake().programme().title(language), days.intake().resort().name(),
                new HoursRow(days.hours(), days.hoursDone(), days.hoursAheadToday()), stay(days.stay()),
                days.days().stream().map(day -> new DayRow(day.number(), day.date(), day.moments().stream().map(DaysRow::moment).toList()))
                        .toList());
    }

    private static StayRow stay(Stay stay) {
        return stay == null ? null : new StayRow(stay.voucher().number(), stay.state(), stay.period().firstDay(), stay.period().lastDay(),
                bed(stay.bed()));
    }

    private static BedRow bed(Bed bed) {
        return bed == null ? null : new BedRow(bed.room().number(), bed.letter(), bed.room().building(), bed.room().floor());
    }

    private static MomentRow moment(Moment moment) {
        Moment.Served served = moment.served();
        return new MomentRow(moment.kind(), moment.starts(), moment.ends(), moment.sitting(), lesson(moment.lesson()), event(moment.outing()), treatment(moment.given()),
                served == null ? null : served.diet(), served != null && served.packed());
    }

    private static TreatmentRow treatment(Moment.Given given) {
        return given == null ? null : new TreatmentRow(given.id(), given.name(), given.cabinet());
    }

    private static EventRow event(Moment.Outing outing) {
        return outing == null ? null : new EventRow(outing.id(), outing.title(), outing.place());
    }

    private static LessonRow lesson(Moment.Taught lesson) {
        return lesson == null ? null : new LessonRow(lesson.id(), lesson.subject().id(), lesson.makeUp(), lesson.topic(), lesson.venue(), lesson.trainer(),
                lesson.hours().stream().map(hour -> new HourRow(hour.ordinal(), hour.starts(), hour.ends(), hour.mark())).toList());
    }
}
