package org.arasan.web.trainer;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.course.trainer.Slot;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.TrainerLoad;
import org.arasan.course.trainer.TrainerSheet;
import org.arasan.member.Region;
import org.arasan.web.course.LessonRow;
import org.arasan.web.trainer.TrainerResource.AbsenceRow;
import org.arasan.web.trainer.TrainerResource.HoursRow;

/**
 * All about one trainer.
 *
 * @param hours      none means any hour
 * @param hoursAWeek the most academic hours a week, or null
 */
public record TrainerSheetRow(Long id, String name, Set<Language> languages, List<TaughtTopic> topics, List<String> regions, List<HoursRow> hours,
                              Integer hoursAWeek, List<AbsenceRow> absences, List<Given> thisMonth, List<TrainerLoad.Week> weeks,
                              List<TrainerLoad.OfIntake> intakes) {

    /** A lesson of the trainer's. */
    public record Given(Long lesson, int intake, String group, String topic, OffsetDateTime starts, OffsetDateTime ends, int hours) {

        static Given of(Slot slot, ZoneId zone) {
            return new Given(slot.lesson(), slot.number(), slot.group(), slot.title(), LessonRow.at(slot.starts(), zone),
                    LessonRow.at(slot.ends(), zone), slot.hours());
        }
    }

    static TrainerSheetRow of(TrainerSheet sheet) {
        Trainer trainer = sheet.trainer();
        return new TrainerSheetRow(trainer.id(), trainer.name(), trainer.languages(), trainer.topics(),
                trainer.regions().stream().map(Region::name).toList(), trainer.weeklyHours().stream().map(HoursRow::of).toList(),
                trainer.hoursAWeek(), sheet.absences().stream().map(AbsenceRow::of).toList(),
                sheet.month().stream().map(each -> Given.of(each, trainer.resort().zone())).toList(), sheet.load().weeks(),
                sheet.load().intakes());
    }
}
