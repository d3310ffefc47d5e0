package org.arasan.planning.timetable.search;

import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.TimetableModel;

/** What a place costs a lecture whatever the others do. */
final class Statics {

    private Statics() {
    }

    static long startWish(TimetableModel model, Lecture lecture, int start) {
        return lecture.stays() ? 0 : model.weight(Rule.CURRICULUM_DAY) * lecture.daysOff(model.grid().day(start))
                + (model.inMorning(start) ? model.weight(Rule.MORNINGS) : 0)
                + model.weight(Rule.APPOINTMENTS) * model.appointments(lecture, start, false);
    }

    static long hallWish(TimetableModel model, Lecture lecture, Hall hall) {
        int free = lecture.stays() ? 0 : hall.seats() - lecture.people();
        return free < 0 ? -free * model.weight(Rule.SEATS_SHORT) : free * model.weight(Rule.SEATS_EMPTY);
    }

    /** What of the musts is broken by the place alone: nothing, where the lecture was not pinned to it. */
    static long must(TimetableModel model, Lecture lecture, Spot place) {
        if (lecture.belongsToOthers()) {
            return 0;
        }
        Hall hall = model.means().halls().get(place.hall());
        int length = lecture.timing().length();
        int away = place.trainer() == Spot.NOBODY ? 0 : model.means().trainers().get(place.trainer()).awayFrom(place.start(), length);
        return (lecture.isAble(place.trainer()) ? 0 : model.weight(Rule.TRAINER_ABLE)) + away * model.weight(Rule.TRAINER_THERE)
                + Math.max(0, lecture.people() - hall.seats()) * model.weight(Rule.HALL_HOLDS)
                + (lecture.timing().starts().get(place.start()) ? 0 : model.weight(Rule.WITHIN_HOURS))
                + model.appointments(lecture, place.start(), true) * model.weight(Rule.PEOPLE_FREE)
                + (lecture.stays() && !place.equals(lecture.now()) ? model.weight(Rule.PINNED_STAYS) : 0);
    }
}
