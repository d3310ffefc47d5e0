package org.arasan.watch;

import static org.arasan.watch.Figure.byState;
import static org.arasan.watch.Figure.single;

import java.util.List;
import java.util.stream.Collectors;

/** All gauges of the house, read together in one statement. They count; none of them names anybody. */
final class Figures {

    /** Stays that are not over. */
    private static final String STAYS = """
            select state, count(*) from stay where state in ('REQUESTED', 'HELD', 'CONFIRMED', 'CHECKED_IN') group by state""";
    /** Guests on waiting lists, for whom there is no bed yet. */
    private static final String WAITING = "select count(*) from stay where state = 'REQUESTED'";
    /** Not taken away, not closed, and nobody's at eleven in the evening where the house stands. */
    private static final String BEDS = """
            select count(*) from bed join room on room.id = bed.room_id join resort on resort.id = room.resort_id
            cross join lateral (select (date_trunc('day', :now at time zone resort.zone) + interval '23 hours') at time zone resort.zone as at) night
            where bed.taken_away_at is null
              and not exists (select 1 from stay where stay.bed_id = bed.id and stay.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
                  and tstzrange(least(coalesce(stay.bed_since, stay.arrives), stay.leaves), stay.leaves) @> night.at)
              and not exists (select 1 from closure where closure.resort_id = resort.id and tstzrange(closure.begins, closure.ends) @> night.at
                  and (closure.room_id = room.id or closure.building = room.building and coalesce(closure.floor, room.floor) = room.floor))""";
    /** With an open check-in, running, over with a roll that is still open. */
    private static final String LESSONS = """
            select state, count(*) from lesson where state in ('CHECK_IN', 'RUNNING') group by state
            union all select 'roll_open', count(distinct hour.lesson_id) from academic_hour hour join lesson on lesson.id = hour.lesson_id
            where hour.roll_call = 'OPEN' and lesson.state = 'CLOSED'""";
    /** That wait to be searched, are being searched, wait for a decision. */
    private static final String PLANS = "select state, count(*) from plan_run where state in ('WAITING', 'SEARCHING', 'PROPOSED') group by state";
    /** Entries that should have been taken up, neither paused nor being performed; how late the oldest is. */
    private static final String OVERDUE = "select count(*) from agenda_overdue";
    private static final String DELAY = "select coalesce(max(delay), 0) from agenda_overdue";
    /** Duties that wait for somebody to look at them: neither done nor entered again since. */
    private static final String GIVEN_UP = """
            select count(*) from agenda_run given_up where outcome = 'GIVEN_UP'
            and not exists (select 1 from agenda_run later where later.job = given_up.job and later.key = given_up.key and later.id > given_up.id)
            and not exists (select 1 from qrtz_triggers t where t.trigger_group = given_up.job and t.trigger_name = given_up.key)""";

    /** Letters that are due and not sent; how long the oldest of them has been. */
    private static final String OUTBOX = "select count(*) from letter where state in ('WAITING', 'TAKEN') and due <= :now";
    private static final String OUTBOX_AGE = """
            select coalesce(extract(epoch from cast(:now as timestamptz) - min(due)), 0) from letter where state in ('WAITING', 'TAKEN') and due <= :now""";
    private static final String FAILED_LETTERS = "select count(*) from letter where state = 'FAILED'";

    static final List<Figure> TABLE = List.of(
            //      name                           by state                                                    counted by
            byState("arasan.stays",                List.of("requested", "held", "confirmed", "checked_in"),    STAYS),
            single( "arasan.waiting",                                                                          WAITING),
            single( "arasan.beds.free",                                                                        BEDS),
            byState("arasan.lessons",              List.of("check_in", "running", "roll_open"),                LESSONS),
            byState("arasan.plans",                List.of("waiting", "searching", "proposed"),                PLANS),
            single( "arasan.agenda.overdue",                                                                   OVERDUE),
            single( "arasan.agenda.delay.seconds",                                                             DELAY),
            single( "arasan.agenda.given.up",                                                                  GIVEN_UP),
            single( "arasan.outbox",                                                                           OUTBOX),
            single( "arasan.outbox.age.seconds",                                                               OUTBOX_AGE),
            single( "arasan.letters.failed",                                                                   FAILED_LETTERS));

    /** Rows of figure, state and value. */
    static final String SQL = TABLE.stream().map(Figure::rows).collect(Collectors.joining("\nunion all "));

    private Figures() {
    }
}
