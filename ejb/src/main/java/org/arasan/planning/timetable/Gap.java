package org.arasan.planning.timetable;

import java.util.List;

/** A lesson that is not laid out, and why: a text of the bundles with its arguments, which say what is short. */
public record Gap(LessonNeed need, String reason, List<Object> args) {

    /** Why a lesson is missing, all others staying where they are; that it would fit, where nothing is in its way. */
    public static Gap explain(LessonNeed need, LessonMeans means) {
        return Timetable.layOut(List.of(need), means).gaps().stream().findFirst().orElseGet(() -> new Gap(need, "planning.would-fit", List.of()));
    }
}
