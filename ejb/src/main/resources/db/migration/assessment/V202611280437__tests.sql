-- What a question asks stands in its editions, which never change: whoever was asked an edition was asked just that.
create sequence question_seq increment 50;
create table question (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references programme,
    -- of what the current edition asks and accepts: the same file imported again brings nothing
    fingerprint text not null,
    retired timestamptz,
    constraint question_fingerprint_key unique (programme_id, fingerprint)
);

create sequence question_edition_seq increment 50;
create table question_edition (
    id bigint primary key,
    question_id bigint not null references question,
    edition integer not null check (edition > 0),
    type text not null,
    topic integer not null check (topic between 1 and 999),
    language text not null,
    points integer not null check (points between 1 and 100),
    text text not null,
    feedback text,
    entered timestamptz not null,
    superseded timestamptz,
    constraint question_edition_key unique (question_id, edition)
);
create unique index question_edition_current_key on question_edition (question_id) where superseded is null;

create table question_option (
    edition_id bigint not null references question_edition,
    position integer not null,
    text text,
    counterpart text,
    low numeric,
    high numeric,
    weight numeric(8, 5) not null check (weight between -100 and 100),
    primary key (edition_id, position),
    constraint question_option_range_check check (low <= high)
);

-- A file with questions that waits until somebody decides; its content goes with the decision.
create sequence question_file_seq increment 50;
create table question_file (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references programme,
    state text not null,
    name text not null,
    format text not null,
    topic integer check (topic between 1 and 999),
    language text not null,
    content bytea,
    uploaded timestamptz not null,
    decided timestamptz,
    fresh integer not null,
    known integer not null,
    faulty integer not null,
    constraint question_file_content_check check ((content is null) = (decided is not null))
);

create sequence knowledge_test_seq increment 50;
create table knowledge_test (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references programme,
    minutes integer not null check (minutes between 1 and 600),
    attempts integer not null check (attempts between 1 and 20),
    pass_percent integer not null check (pass_percent between 0 and 100),
    shuffle_questions boolean not null,
    shuffle_answers boolean not null,
    final_test boolean not null,
    opens_day integer check (opens_day > 0),
    closes_day integer check (closes_day > 0),
    retired timestamptz,
    constraint knowledge_test_days_check check (closes_day >= opens_day)
);
create unique index knowledge_test_final_key on knowledge_test (programme_id) where final_test and retired is null;

create table knowledge_test_title (
    test_id bigint not null references knowledge_test,
    language text not null,
    title text not null,
    primary key (test_id, language)
);

create table knowledge_test_draw (
    test_id bigint not null references knowledge_test,
    topic integer not null check (topic between 1 and 999),
    questions integer not null check (questions between 1 and 100),
    primary key (test_id, topic)
);

create sequence held_test_seq increment 50;
create table held_test (
    id bigint primary key,
    version integer not null,
    test_id bigint not null references knowledge_test,
    intake_id bigint not null references intake,
    opens timestamptz,
    closes timestamptz,
    constraint held_test_key unique (test_id, intake_id),
    constraint held_test_times_check check (closes > opens)
);
create index held_test_intake_idx on held_test (intake_id);

create sequence sitting_seq increment 50;
create table sitting (
    id bigint primary key,
    version integer not null,
    held_test_id bigint not null references held_test,
    enrolment_id bigint not null references enrolment,
    number integer not null check (number > 0),
    language text not null,
    started timestamptz not null,
    deadline timestamptz not null,
    pass_percent integer not null,
    handed_in timestamptz,
    ending text,
    points numeric(8, 2),
    points_possible integer not null check (points_possible > 0),
    constraint sitting_number_key unique (held_test_id, enrolment_id, number),
    constraint sitting_times_check check (deadline > started and handed_in >= started),
    constraint sitting_ended_check check ((handed_in is null) = (ending is null) and (handed_in is null) = (points is null))
);
-- one at a time
create unique index sitting_open_key on sitting (held_test_id, enrolment_id) where handed_in is null;
create index sitting_enrolment_idx on sitting (enrolment_id);

create sequence sitting_question_seq increment 50;
create table sitting_question (
    id bigint primary key,
    sitting_id bigint not null references sitting,
    position integer not null check (position > 0),
    edition_id bigint not null references question_edition,
    -- in which order this member sees the options: their places in the edition
    sequence integer[] not null,
    answer text[],
    given timestamptz,
    points numeric(8, 2),
    constraint sitting_question_key unique (sitting_id, position)
);
create index sitting_question_edition_idx on sitting_question (edition_id);
