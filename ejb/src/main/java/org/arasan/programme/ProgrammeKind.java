package org.arasan.programme;

import java.util.List;

/**
 * A kind of programme, as a plug-in: one CDI bean, found at deployment. It speaks only in this package's types and in {@link Facts};
 * the core names no kind. What it says of calendar, lessons and rules is taken over into the rows of programme and intake when they
 * begin, so that what runs stays as it began, and stays readable once the plug-in has gone. {@code docs/plug-ins.md} shows how to write one.
 */
public interface ProgrammeKind {

    /** The name that {@link Programme#kind()} stores; never changed once rows bear it. */
    String code();

    /**
     * Its bundle of words, {@code texts/<bundle>*.properties} in five languages: {@code name} and {@code about} of the kind,
     * {@code field.*}, {@code section.*}, {@code action.*}, {@code page.*}, {@code fact.*} and {@code lack.*} of what it adds, and
     * {@code certificate.*} where its paper says something else than the core's.
     */
    String bundle();

    /** How the days of its intakes lie. */
    CourseCalendar calendar();

    /** How people come in. */
    AdmissionRule admission();

    /** How its lessons are laid out. */
    LessonRule lessons();

    /** The settings that a programme of this kind usually has; whoever founds one may choose others. */
    ProgrammeSettings usual();

    /** What a member must show to complete a programme with those settings, unless whoever founds it says otherwise. */
    List<Requirement> requirements(ProgrammeSettings settings);

    /** What a member still lacks for completion; empty if nothing. A kind with rules that no {@link Requirement} can say adds them here. */
    default List<Lack> lacking(Programme programme, Facts facts) {
        return programme.lacking(facts);
    }

    /** The paper that proves a completion. */
    Paper paper();

    /** What it wants to know beyond what the core asks, of a programme, an intake or an enrolment. */
    default List<Field> fields(Scope scope) {
        return List.of();
    }

    /** Where an intake is held, as those are told who are invited to it: at its house, unless the kind knows better. */
    default String place(Intake intake) {
        return intake.resort().name();
    }

    /** What it tells on the page of an intake. */
    default List<Section> sections(Intake intake) {
        return List.of();
    }

    /** What can be done with an intake or an enrolment of this kind alone. */
    default List<Action> actions(Scope scope) {
        return List.of();
    }

    /** Does one of its {@link #actions}, inside the transaction of the use case that has asked who calls. Refuses with a {@code Refusal}. */
    default void act(ActionCall call) {
        throw new IllegalArgumentException(code() + " has no action " + call.action());
    }

    /** Pages of its own, where it brings any. */
    default List<KindPage> pages() {
        return List.of();
    }
}
