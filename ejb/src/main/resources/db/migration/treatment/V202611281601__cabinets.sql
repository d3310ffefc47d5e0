-- Hours of a cabinet's own, of one weekday or of every day; without any it keeps the hours of the house.
create sequence cabinet_hours_seq increment 50;
create table cabinet_hours (
    id bigint primary key,
    venue_id bigint not null references venue,
    weekday text constraint cabinet_hours_weekday_check check
        (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    from_time time not null,
    until_time time not null,
    constraint cabinet_hours_times_check check (from_time < until_time),
    constraint cabinet_hours_excl exclude using gist
        (venue_id with =, coalesce(weekday, '') with =, tsrange(date '2000-01-01' + from_time, date '2000-01-01' + until_time) with &&)
);

-- A cabinet that is broken or closed for a while; opened early, it ends early.
create sequence cabinet_closure_seq increment 50;
create table cabinet_closure (
    id bigint primary key,
    version integer not null,
    venue_id bigint not null references venue,
    begins timestamptz not null,
    ends timestamptz not null,
    reason text not null constraint cabinet_closure_reason_check check (trim(reason) <> ''),
    constraint cabinet_closure_times_check check (begins <= ends),
    constraint cabinet_closure_excl exclude using gist (venue_id with =, tstzrange(begins, ends) with &&)
);
