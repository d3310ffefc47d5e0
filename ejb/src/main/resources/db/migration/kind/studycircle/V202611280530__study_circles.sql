-- Circles that conveners found in their regions after a training.
create sequence study_circle_seq increment by 50;
create table study_circle (
    id          bigint primary key,
    version     integer not null,
    convener_id bigint not null references enrolment constraint study_circle_convener_key unique,
    intake_id   bigint not null references intake,
    name        text not null,
    founded_on  date not null,
    state       text not null check (state in ('TRIAL', 'CONFIRMED', 'ENDED')),
    report      text,
    reported_on date,
    constraint study_circle_report_check check ((report is null) = (reported_on is null))
);
create index study_circle_intake_idx on study_circle (intake_id);

create table study_circle_topic (
    circle_id  bigint not null references study_circle,
    position   integer not null,
    topic      text not null,
    planned_on date,
    primary key (circle_id, position)
);

-- members of a circle are names alone
create table study_circle_member (
    circle_id bigint not null references study_circle,
    position  integer not null,
    name      text not null,
    primary key (circle_id, position)
);

create sequence study_circle_meeting_seq increment by 50;
create table study_circle_meeting (
    id        bigint primary key,
    circle_id bigint not null references study_circle,
    held_on   date not null,
    topic     text not null,
    people    integer not null check (people > 0),
    minutes   text not null
);
create index study_circle_meeting_circle_idx on study_circle_meeting (circle_id);
