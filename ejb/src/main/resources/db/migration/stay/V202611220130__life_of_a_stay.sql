-- A stay is a guest's at a resort, in an intake or by itself; what the guest asks of it stands with it.
alter table stay
    add column resort_id bigint references resort,
    add column intake_id bigint references intake,
    add column need text,
    add column wish text,
    add column category text,
    add column held_until timestamptz,
    add column queued_at timestamptz,
    add column expected_at timestamptz;
update stay s set resort_id = i.resort_id, intake_id = i.id, need = e.need, wish = e.wish
    from enrolment e join intake i on i.id = e.intake_id where e.id = s.enrolment_id;
alter table stay
    alter column resort_id set not null,
    alter column need set not null,
    alter column enrolment_id drop not null,
    alter column voucher_id drop not null;
alter table enrolment drop column wish, drop column need;

alter table stay
    drop constraint stay_period_check,
    drop constraint stay_bed_excl,
    drop constraint stay_guest_excl,
    drop constraint stay_enrolment_key,
    drop constraint stay_voucher_key,
    add constraint stay_period_check check (arrives < leaves and first_day <= last_day and last_day <= first_day + 92),
    add constraint stay_state_check
        check (state in ('REQUESTED', 'HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'NO_SHOW', 'CANCELLED')),
    add constraint stay_held_check check ((state = 'HELD') = (held_until is not null)),
    add constraint stay_paid_check check (voucher_id is not null or state in ('REQUESTED', 'HELD', 'CANCELLED')),
    -- one guest a bed at a time
    add constraint stay_bed_excl exclude using gist
        (bed_id with =, tstzrange(least(coalesce(bed_since, arrives), leaves), leaves) with &&)
        where (state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')),
    -- one stay a guest at a time
    add constraint stay_guest_excl exclude using gist
        (member_id with =, tstzrange(arrives, leaves) with &&)
        where (state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT'));
-- a cancelled stay gives its voucher and its place in the intake back
create unique index stay_enrolment_key on stay (enrolment_id) where state <> 'CANCELLED';
create unique index stay_voucher_key on stay (voucher_id) where state <> 'CANCELLED';
-- nobody waits twice for one intake
create unique index stay_request_key on stay (member_id, intake_id) where state = 'REQUESTED';
drop index stay_time_idx;
create index stay_resort_idx on stay (resort_id, arrives);
create index stay_intake_idx on stay (intake_id);
create index stay_held_idx on stay (held_until) where state = 'HELD';

create sequence stay_event_seq increment 50;
create table stay_event (
    id bigint primary key,
    stay_id bigint not null references stay,
    at timestamptz not null,
    account_id bigint references account,
    what text not null,
    was text,
    became text,
    why text
);
create index stay_event_stay_idx on stay_event (stay_id);

create sequence former_bed_seq increment 50;
create table former_bed (
    id bigint primary key,
    stay_id bigint not null references stay,
    bed_id bigint not null references bed,
    since timestamptz not null,
    until timestamptz not null,
    constraint former_bed_check check (since < until)
);
create index former_bed_stay_idx on former_bed (stay_id);
create index former_bed_bed_idx on former_bed (bed_id, until);
