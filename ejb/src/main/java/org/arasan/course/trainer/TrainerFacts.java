package org.arasan.course.trainer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.arasan.course.trainer.Objection.Kind;

/** All that is known of a trainer around some time, and what it says against a wish. */
public record TrainerFacts(Trainer trainer, Availability availability, List<TrainerOnSite> spells, List<Slot> slots) {

    /** What stands against the wish, the hardest first; empty where nothing does. */
    public List<Objection> against(Wish wish) {
        List<Objection> against = new ArrayList<>();
        others(wish).stream().filter(each -> each.overlaps(wish.starts(), wish.ends())).findFirst().ifPresent(each -> against.add(Objection.of(
                Kind.BUSY, trainer.name(), each.ends().atZone(availability.zone()).toLocalTime(), each.group(), each.number())));
        LocalDate day = wish.starts().atZone(availability.zone()).toLocalDate();
        if (wish.onSite() != null && spells.stream().noneMatch(each -> each.intake().id().equals(wish.onSite()) && each.covers(day))) {
            against.add(Objection.of(Kind.ON_SITE, trainer.name(), day));
        }
        availability.absence(wish.starts()).ifPresent(each -> against.add(Objection.of(Kind.ABSENT, trainer.name(), each.lastDay())));
        if (!availability.inHours(wish.starts(), wish.ends())) {
            against.add(Objection.of(Kind.HOURS, trainer.name(), availability.hoursOn(wish.starts())));
        }
        if (!trainer.languages().contains(wish.language())) {
            against.add(Objection.of(Kind.LANGUAGE, trainer.name(), wish.language()));
        }
        if (!trainer.topics().contains(wish.topic())) {
            against.add(Objection.of(Kind.TOPIC, trainer.name(), wish.topic().number()));
        }
        int load = load(wish) + wish.hours();
        if (trainer.hoursAWeek() != null && load > trainer.hoursAWeek()) {
            against.add(Objection.of(Kind.LOAD, trainer.name(), load, trainer.hoursAWeek()));
        }
        return against;
    }

    /** Academic hours of the wish's week without the wish. */
    public int load(Wish wish) {
        LocalDate week = Slot.weekOf(wish.starts(), availability.zone());
        return others(wish).stream().filter(each -> each.week(availability.zone()).equals(week)).mapToInt(Slot::hours).sum();
    }

    private List<Slot> others(Wish wish) {
        return slots.stream().filter(each -> !Objects.equals(each.lesson(), wish.lesson())).toList();
    }
}
