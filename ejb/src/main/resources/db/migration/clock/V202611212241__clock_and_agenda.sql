-- The domain clock: one row, see ClockOffset.
create table clock_offset (
    id           bigint  not null,
    ahead_millis bigint  not null,
    version      integer not null,
    constraint clock_offset_pkey primary key (id),
    constraint clock_offset_only_one check (id = 1)
);
insert into clock_offset (id, ahead_millis, version) values (1, 0, 0);

-- What the agenda has done, see AgendaRun. Numbered one by one, so that the number tells the order, whatever the clock shows.
create sequence agenda_run_seq;
create table agenda_run (
    id          bigint      not null,
    job         text        not null,
    key         text        not null,
    due         timestamptz not null,
    attempt     integer     not null,
    started     timestamptz not null,
    took_millis bigint      not null,
    outcome     text        not null,
    code        text,
    args        text[],
    constraint agenda_run_pkey primary key (id),
    constraint agenda_run_attempt_check check (attempt > 0),
    constraint agenda_run_outcome_check check (outcome in ('DONE', 'FAILED', 'GIVEN_UP')),
    constraint agenda_run_reason_check check ((outcome = 'DONE') = (code is null))
);
create index agenda_run_job_key_idx on agenda_run (job, key, id);

-- Quartz 2.5.2's own tables for PostgreSQL (org/quartz/impl/jdbcjobstore/tables_postgres.sql), column for column. Of its indexes
-- only those stay that its statements need here: while one duty runs, Quartz marks all others as blocked, and a row whose indexed
-- columns do not change is updated in place.
create table qrtz_job_details
(
    sched_name        varchar(120) not null,
    job_name          varchar(200) not null,
    job_group         varchar(200) not null,
    description       varchar(250) null,
    job_class_name    varchar(250) not null,
    is_durable        bool         not null,
    is_nonconcurrent  bool         not null,
    is_update_data    bool         not null,
    requests_recovery bool         not null,
    job_data          bytea        null,
    primary key (sched_name, job_name, job_group)
);

create table qrtz_triggers
(
    sched_name     varchar(120) not null,
    trigger_name   varchar(200) not null,
    trigger_group  varchar(200) not null,
    job_name       varchar(200) not null,
    job_group      varchar(200) not null,
    description    varchar(250) null,
    next_fire_time bigint       null,
    prev_fire_time bigint       null,
    priority       integer      null,
    trigger_state  varchar(16)  not null,
    trigger_type   varchar(8)   not null,
    start_time     bigint       not null,
    end_time       bigint       null,
    calendar_name  varchar(200) null,
    misfire_instr  smallint     null,
    job_data       bytea        null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, job_name, job_group)
    references qrtz_job_details (sched_name, job_name, job_group)
);

create table qrtz_simple_triggers
(
    sched_name      varchar(120) not null,
    trigger_name    varchar(200) not null,
    trigger_group   varchar(200) not null,
    repeat_count    bigint       not null,
    repeat_interval bigint       not null,
    times_triggered bigint       not null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
    references qrtz_triggers (sched_name, trigger_name, trigger_group)
);

create table qrtz_cron_triggers
(
    sched_name      varchar(120) not null,
    trigger_name    varchar(200) not null,
    trigger_group   varchar(200) not null,
    cron_expression varchar(120) not null,
    time_zone_id    varchar(80),
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
    references qrtz_triggers (sched_name, trigger_name, trigger_group)
);

create table qrtz_simprop_triggers
(
    sched_name    varchar(120)   not null,
    trigger_name  varchar(200)   not null,
    trigger_group varchar(200)   not null,
    str_prop_1    varchar(512)   null,
    str_prop_2    varchar(512)   null,
    str_prop_3    varchar(512)   null,
    int_prop_1    int            null,
    int_prop_2    int            null,
    long_prop_1   bigint         null,
    long_prop_2   bigint         null,
    dec_prop_1    numeric(13, 4) null,
    dec_prop_2    numeric(13, 4) null,
    bool_prop_1   bool           null,
    bool_prop_2   bool           null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
    references qrtz_triggers (sched_name, trigger_name, trigger_group)
);

create table qrtz_blob_triggers
(
    sched_name    varchar(120) not null,
    trigger_name  varchar(200) not null,
    trigger_group varchar(200) not null,
    blob_data     bytea        null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
    references qrtz_triggers (sched_name, trigger_name, trigger_group)
);

create table qrtz_calendars
(
    sched_name    varchar(120) not null,
    calendar_name varchar(200) not null,
    calendar      bytea        not null,
    primary key (sched_name, calendar_name)
);


create table qrtz_paused_trigger_grps
(
    sched_name    varchar(120) not null,
    trigger_group varchar(200) not null,
    primary key (sched_name, trigger_group)
);

create table qrtz_fired_triggers
(
    sched_name        varchar(120) not null,
    entry_id          varchar(95)  not null,
    trigger_name      varchar(200) not null,
    trigger_group     varchar(200) not null,
    instance_name     varchar(200) not null,
    fired_time        bigint       not null,
    sched_time        bigint       not null,
    priority          integer      not null,
    state             varchar(16)  not null,
    job_name          varchar(200) null,
    job_group         varchar(200) null,
    is_nonconcurrent  bool         null,
    requests_recovery bool         null,
    primary key (sched_name, entry_id)
);

create table qrtz_scheduler_state
(
    sched_name        varchar(120) not null,
    instance_name     varchar(200) not null,
    last_checkin_time bigint       not null,
    checkin_interval  bigint       not null,
    primary key (sched_name, instance_name)
);

create table qrtz_locks
(
    sched_name varchar(120) not null,
    lock_name  varchar(40)  not null,
    primary key (sched_name, lock_name)
);

alter table qrtz_triggers set (fillfactor = 70);
create index qrtz_triggers_next_fire_time_idx on qrtz_triggers (sched_name, next_fire_time);
create index qrtz_triggers_job_idx on qrtz_triggers (sched_name, job_name, job_group);
create index qrtz_fired_triggers_trigger_idx on qrtz_fired_triggers (sched_name, trigger_name, trigger_group);

-- Quartz enters the rows it locks when it first needs them. On an empty database two of its threads, or two nodes, would enter the same
-- row at once, and the loser's transaction could not go on: they stand here from the beginning.
insert into qrtz_locks (sched_name, lock_name) values ('arasan', 'TRIGGER_ACCESS'), ('arasan', 'STATE_ACCESS');
