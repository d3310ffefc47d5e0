-- Who teaches, who learns together, when and where; who was there. The database is the last judge of "nobody in two places at once".

create extension if not exists btree_gist;

create sequence trainer_seq increment by 50;
create sequence trainer_on_site_seq increment by 50;
create sequence study_group_seq increment by 50;
create sequence study_group_member_seq increment by 50;
create sequence lesson_seq increment by 50;
create sequence academic_hour_seq increment by 50;
create sequence attendance_seq increment by 50;

create table trainer (
    id         bigint primary key,
    version    integer not null,
    resort_id  bigint not null,
    name       text not null,
    account_id bigint,
    constraint trainer_resort_fk foreign key (resort_id) references resort (id),
    constraint trainer_account_fk foreign key (account_id) references account (id),
    constraint trainer_name_key unique (resort_id, name),
    constraint trainer_account_key unique (resort_id, account_id),
    constraint trainer_name_check check (trim(name) <> '')
);

create table trainer_language (
    trainer_id bigint not null,
    language   text not null,
    primary key (trainer_id, language),
    constraint trainer_language_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_language_check check (language in ('KK', 'RU', 'KY', 'UZ', 'EN'))
);

-- Numbers of the curriculum's topics that the trainer teaches.
create table trainer_topic (
    trainer_id bigint not null,
    topic      integer not null,
    primary key (trainer_id, topic),
    constraint trainer_topic_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_topic_check check (topic > 0)
);

-- Trainers come and go: several spells in one intake are usual.
create table trainer_on_site (
    id         bigint primary key,
    trainer_id bigint not null,
    intake_id  bigint not null,
    first_day  date not null,
    last_day   date not null,
    constraint trainer_on_site_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint trainer_on_site_intake_fk foreign key (intake_id) references intake (id),
    constraint trainer_on_site_days_check check (first_day <= last_day),
    constraint trainer_on_site_spell_excl exclude using gist
        (trainer_id with =, intake_id with =, daterange(first_day, last_day, '[]') with &&)
);

create table study_group (
    id        bigint primary key,
    version   integer not null,
    intake_id bigint not null,
    name      text not null,
    language  text not null,
    constraint study_group_intake_fk foreign key (intake_id) references intake (id),
    constraint study_group_name_key unique (intake_id, name),
    constraint study_group_language_check check (language in ('KK', 'RU', 'KY', 'UZ', 'EN'))
);

-- An enrolment belongs to one intake, so one row an enrolment is one group of an intake.
create table study_group_member (
    id           bigint primary key,
    group_id     bigint not null,
    enrolment_id bigint not null,
    constraint study_group_member_group_fk foreign key (group_id) references study_group (id),
    constraint study_group_member_enrolment_fk foreign key (enrolment_id) references enrolment (id),
    constraint study_group_member_enrolment_key unique (enrolment_id)
);
create index study_group_member_group on study_group_member (group_id);

create table lesson (
    id         bigint primary key,
    version    integer not null,
    group_id   bigint not null,
    topic_id   bigint not null,
    trainer_id bigint not null,
    venue_id   bigint not null,
    starts     timestamptz not null,
    ends       timestamptz not null,
    state      text not null,
    constraint lesson_group_fk foreign key (group_id) references study_group (id),
    constraint lesson_topic_fk foreign key (topic_id) references topic (id),
    constraint lesson_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint lesson_venue_fk foreign key (venue_id) references venue (id),
    constraint lesson_topic_key unique (group_id, topic_id),
    constraint lesson_times_check check (starts < ends),
    constraint lesson_state_check check (state in ('PLANNED', 'PUBLISHED', 'CHECK_IN', 'RUNNING', 'CLOSED')),
    constraint lesson_trainer_excl exclude using gist (trainer_id with =, tstzrange(starts, ends) with &&),
    constraint lesson_venue_excl exclude using gist (venue_id with =, tstzrange(starts, ends) with &&),
    constraint lesson_group_excl exclude using gist (group_id with =, tstzrange(starts, ends) with &&)
);

create table academic_hour (
    id        bigint primary key,
    version   integer not null,
    lesson_id bigint not null,
    ordinal   integer not null,
    starts    timestamptz not null,
    ends      timestamptz not null,
    roll_call text not null,
    constraint academic_hour_lesson_fk foreign key (lesson_id) references lesson (id),
    constraint academic_hour_ordinal_key unique (lesson_id, ordinal),
    constraint academic_hour_ordinal_check check (ordinal > 0),
    constraint academic_hour_times_check check (starts < ends),
    constraint academic_hour_roll_call_check check (roll_call in ('NOT_OPEN', 'OPEN', 'CLOSED')),
    -- what an attendance refers to, so that its times follow the hour's
    constraint academic_hour_times_key unique (id, starts, ends)
);

create table attendance (
    id           bigint primary key,
    version      integer not null,
    hour_id      bigint not null,
    enrolment_id bigint not null,
    member_id    bigint not null,
    starts       timestamptz not null,
    ends         timestamptz not null,
    mark         text,
    reason       text,
    constraint attendance_hour_fk foreign key (hour_id, starts, ends) references academic_hour (id, starts, ends) on update cascade,
    constraint attendance_enrolment_fk foreign key (enrolment_id) references enrolment (id),
    constraint attendance_member_fk foreign key (member_id) references member (id),
    constraint attendance_hour_enrolment_key unique (hour_id, enrolment_id),
    constraint attendance_mark_check check (mark in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    constraint attendance_excused_check check (mark is distinct from 'EXCUSED' or trim(coalesce(reason, '')) <> ''),
    constraint attendance_person_excl exclude using gist (member_id with =, tstzrange(starts, ends) with &&)
);
create index attendance_enrolment on attendance (enrolment_id);
