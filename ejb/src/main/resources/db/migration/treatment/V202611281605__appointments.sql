-- When and where a guest has a treatment. The place is theirs from starts to ends, and is made ready for the next until free_from.
create sequence appointment_seq increment 50;
create table appointment (
    id bigint primary key,
    version integer not null,
    prescription_id bigint not null references prescription,
    stay_id bigint not null references stay,
    member_id bigint not null references member,
    venue_id bigint not null references venue,
    place integer not null constraint appointment_place_check check (place > 0),
    starts timestamptz not null,
    ends timestamptz not null,
    free_from timestamptz not null,
    pinned boolean not null,
    state text not null constraint appointment_state_check check (state in ('PLANNED', 'DONE', 'MISSED', 'CANCELLED')),
    revision integer not null,
    constraint appointment_times_check check (starts < ends and ends <= free_from),
    -- an accepted plan moves many at once and is judged when all of them stand (see LastJudge)
    constraint appointment_place_excl exclude using gist
        (venue_id with =, place with =, tstzrange(starts, free_from) with &&) where (state in ('PLANNED', 'DONE'))
        deferrable initially immediate,
    constraint appointment_person_excl exclude using gist
        (member_id with =, tstzrange(starts, ends) with &&) where (state in ('PLANNED', 'DONE')) deferrable initially immediate
);
create index appointment_prescription_idx on appointment (prescription_id);
create index appointment_stay_idx on appointment (stay_id);
create index appointment_venue_idx on appointment (venue_id, starts);

-- Nobody has a lesson and a treatment at the same time. Both tables ask here, one transaction a person at a time, so that neither misses
-- what the other is writing. The rows are read anew: where the check is deferred, they may have moved on since they were written.
create function refuse_lesson_in_treatment() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('times of member ' || new.member_id, 0));
    if exists (
        select 1 from appointment p join attendance a on a.member_id = p.member_id and tstzrange(a.starts, a.ends) && tstzrange(p.starts, p.ends)
        where p.state in ('PLANNED', 'DONE')
          and (tg_table_name = 'appointment' and p.id = new.id or tg_table_name = 'attendance' and a.id = new.id)) then
        raise exception 'person % has a lesson and a treatment at the same time: violates exclusion constraint "appointment_lesson_excl"',
            new.member_id using errcode = '23P01', constraint = 'appointment_lesson_excl';
    end if;
    return null;
end $$;

create constraint trigger appointment_lesson_excl after insert or update on appointment
    deferrable initially immediate for each row when (new.state in ('PLANNED', 'DONE')) execute function refuse_lesson_in_treatment();
create constraint trigger attendance_appointment_excl after insert on attendance
    deferrable initially immediate for each row execute function refuse_lesson_in_treatment();
create constraint trigger attendance_moved_appointment_excl after update on attendance
    deferrable initially immediate for each row
    when ((old.member_id, old.starts, old.ends) is distinct from (new.member_id, new.starts, new.ends))
    execute function refuse_lesson_in_treatment();
