-- How people come into an intake, and who wants to.
create sequence admission_seq increment 50;
create table admission (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references intake constraint admission_intake_key unique,
    by_list boolean not null,
    by_application boolean not null,
    by_door boolean not null,
    selection boolean not null,
    opens timestamptz not null,
    closes timestamptz not null,
    places integer not null constraint admission_places_check check (places between 1 and 100000),
    -- whoever changes a count holds this row; should anybody ever not, the database still gives no place twice
    taken integer not null constraint admission_taken_check check (taken between 0 and places),
    filed integer not null,
    -- secret, but to be printed again on another poster
    link text constraint admission_link_key unique,
    door_link text constraint admission_door_link_key unique,
    constraint admission_ways_check check (by_list or by_application or by_door),
    constraint admission_time_check check (opens < closes)
);

create sequence admission_quota_seq increment 50;
create table admission_quota (
    id bigint primary key,
    admission_id bigint not null references admission,
    position integer not null,
    union_id bigint references union_org,
    region_id bigint references region,
    sex text constraint admission_quota_sex_check check (sex in ('MALE', 'FEMALE')),
    oldest integer constraint admission_quota_oldest_check check (oldest between 14 and 100),
    most integer,
    least integer not null constraint admission_quota_least_check check (least >= 0),
    taken integer not null,
    constraint admission_quota_taken_check check (taken >= 0 and (most is null or taken <= most)),
    constraint admission_quota_says_check check (num_nonnulls(union_id, region_id, sex, oldest) > 0 and (most is not null or least > 0)),
    constraint admission_quota_order_check check (most is null or least <= most)
);
create index admission_quota_admission_idx on admission_quota (admission_id);

create sequence application_seq increment 50;
create sequence application_number_seq;
create table application (
    id bigint primary key,
    version integer not null,
    admission_id bigint not null references admission,
    -- the order of coming
    turn integer not null,
    number text not null constraint application_number_key unique,
    secret_hash text not null constraint application_secret_key unique,
    way text not null,
    iin text not null constraint application_iin_check check (iin ~ '^[0-9]{12}$'),
    family text not null,
    given text not null,
    patronymic text not null,
    folded text not null,
    union_id bigint not null references union_org,
    region_id bigint not null references region,
    phone text not null,
    email text not null,
    job text not null,
    language text not null,
    details jsonb not null,
    state text not null,
    -- what its applicant is told of a second application: as if it were the first
    told text,
    other_name text,
    why text,
    filed_at timestamptz not null,
    decided_at timestamptz,
    consented_at timestamptz not null,
    member_id bigint references member,
    enrolment_id bigint references enrolment,
    constraint application_turn_key unique (admission_id, turn),
    constraint application_state_check check (state in ('RECEIVED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REPEATED')),
    constraint application_member_check check (state <> 'ACCEPTED' or member_id is not null),
    constraint application_told_check check ((state = 'REPEATED') = (told is not null)),
    constraint application_why_check check (state <> 'DECLINED' or why is not null)
);
-- nobody has two places in one intake, however often the form is sent
create unique index application_person_key on application (admission_id, iin) where state in ('RECEIVED', 'WAITING', 'ACCEPTED');
create index application_queue_idx on application (admission_id, turn) where state = 'WAITING';
create index application_member_idx on application (member_id) where member_id is not null;
create index application_iin_idx on application (iin);
create index application_enrolment_idx on application (enrolment_id) where enrolment_id is not null;
