create sequence programme_seq increment 50;
create table programme (
    id bigint primary key,
    version integer not null,
    kind text not null,
    days integer not null check (days > 0),
    academic_hours integer not null check (academic_hours > 0),
    hours_to_attend integer not null check (hours_to_attend <= academic_hours),
    academic_hour_minutes integer not null check (academic_hour_minutes > 0),
    pause_minutes integer not null check (pause_minutes >= 0),
    check_in_lead_minutes integer not null check (check_in_lead_minutes >= 0),
    roll_call_grace_minutes integer not null check (roll_call_grace_minutes >= 0)
);

create table programme_title (
    programme_id bigint not null references programme,
    language text not null,
    title text not null,
    primary key (programme_id, language)
);

create sequence curriculum_seq increment 50;
create table curriculum (
    id bigint primary key,
    programme_id bigint not null references programme,
    edition integer not null,
    constraint curriculum_edition_key unique (programme_id, edition)
);

create sequence topic_seq increment 50;
create table topic (
    id bigint primary key,
    curriculum_id bigint not null references curriculum,
    day integer not null check (day > 0),
    number integer not null,
    title text not null,
    academic_hours integer not null check (academic_hours > 0),
    form text not null,
    constraint topic_number_key unique (curriculum_id, number)
);

create sequence intake_seq increment 50;
create table intake (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references programme,
    resort_id bigint not null references resort,
    curriculum_id bigint references curriculum,
    number integer not null,
    first_day date not null,
    last_day date not null,
    begins timestamptz not null,
    ends timestamptz not null,
    state text not null,
    constraint intake_number_key unique (programme_id, resort_id, number),
    -- two intakes of one programme never share their resort at the same time
    constraint intake_overlap_excl exclude using gist
        (programme_id with =, resort_id with =, tstzrange(begins, ends) with &&)
);
create index intake_resort_idx on intake (resort_id);

create sequence enrolment_seq increment 50;
create table enrolment (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references intake,
    member_id bigint not null references member,
    wish text,
    need text not null,
    state text not null,
    constraint enrolment_member_key unique (intake_id, member_id)
);
create index enrolment_member_idx on enrolment (member_id);
