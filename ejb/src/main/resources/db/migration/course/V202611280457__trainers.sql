-- When a trainer can teach, where and how much; who stood in for whom. Without hours of the week a trainer is there at any hour.

create sequence trainer_absence_seq increment by 50;
create sequence substitution_seq increment by 50;

alter table trainer add column hours_a_week integer;
alter table trainer add constraint trainer_hours_a_week_check check (hours_a_week between 1 and 60);

create table trainer_region (
    trainer_id bigint not null,
    region_id  bigint not null,
    primary key (trainer_id, region_id),
    constraint trainer_region_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_region_region_fk foreign key (region_id) references region (id)
);

create table trainer_weekly_hours (
    trainer_id bigint not null,
    weekday    text not null,
    from_time  time not null,
    until_time time not null,
    primary key (trainer_id, weekday, from_time),
    constraint trainer_weekly_hours_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_weekly_hours_day_check check
        (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint trainer_weekly_hours_times_check check (from_time < until_time)
);

create table trainer_absence (
    id         bigint primary key,
    trainer_id bigint not null,
    first_day  date not null,
    last_day   date not null,
    reason     text not null,
    constraint trainer_absence_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_absence_days_check check (first_day <= last_day),
    constraint trainer_absence_reason_check check (trim(reason) <> ''),
    constraint trainer_absence_excl exclude using gist (trainer_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- A trainer who cannot come asks; an administrator lets somebody stand in, or says no. Made without asking where nobody asked.
create table substitution (
    id                 bigint primary key,
    version            integer not null,
    lesson_id          bigint not null,
    replaced_id        bigint not null,
    substitute_id      bigint,
    state              text not null,
    reason             text not null,
    asked_by_id        bigint not null,
    asked_at           timestamptz not null,
    decided_by_id      bigint,
    decided_at         timestamptz,
    answer             text,
    replaced_seen_at   timestamptz,
    substitute_seen_at timestamptz,
    constraint substitution_lesson_fk foreign key (lesson_id) references lesson (id),
    constraint substitution_replaced_fk foreign key (replaced_id) references trainer (id),
    constraint substitution_substitute_fk foreign key (substitute_id) references trainer (id),
    constraint substitution_asked_by_fk foreign key (asked_by_id) references account (id),
    constraint substitution_decided_by_fk foreign key (decided_by_id) references account (id),
    constraint substitution_state_check check (state in ('ASKED', 'MADE', 'DECLINED', 'WITHDRAWN')),
    constraint substitution_reason_check check (trim(reason) <> ''),
    constraint substitution_made_check check ((state = 'MADE') = (substitute_id is not null)),
    constraint substitution_other_check check (substitute_id <> replaced_id)
);
-- a lesson waits for one answer at a time
create unique index substitution_asked_key on substitution (lesson_id) where state = 'ASKED';
create index substitution_lesson on substitution (lesson_id);
create index substitution_replaced on substitution (replaced_id) where replaced_seen_at is null;
create index substitution_substitute on substitution (substitute_id) where substitute_seen_at is null;
