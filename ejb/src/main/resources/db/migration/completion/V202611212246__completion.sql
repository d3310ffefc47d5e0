-- Who issues: one name a language, as papers print it.
create table issuer (
    language text primary key,
    name text not null
);
insert into issuer (language, name) values
    ('KK', 'Кәсіподақтар федерациясы'), ('RU', 'Федерация профсоюзов'), ('KY', 'Кесиптик бирликтер федерациясы'),
    ('UZ', 'Kasaba uyushmalari federatsiyasi'), ('EN', 'Federation of Trade Unions');

create sequence completion_seq increment 50;
create table completion (
    id bigint primary key,
    enrolment_id bigint not null references enrolment constraint completion_enrolment_key unique,
    completed_at timestamptz not null,
    hours_attended integer not null,
    nights integer not null
);

-- The last number given in a year; its row is locked while a certificate is issued, so that no number is left out or given twice.
create table certificate_register (
    year integer primary key,
    last_serial integer not null check (last_serial >= 0)
);

create sequence certificate_seq increment 50;
create table certificate (
    id bigint primary key,
    version integer not null,
    completion_id bigint not null references completion,
    number text not null constraint certificate_number_key unique,
    code text not null constraint certificate_code_check check (code ~ '^[0-9a-f]{32}$'),
    language text not null,
    issuer text not null,
    name text not null,
    programme text not null,
    resort text not null,
    hours integer not null,
    first_day date not null,
    last_day date not null,
    issued_on date not null,
    state text not null,
    ended_on date,
    reason text,
    successor_id bigint references certificate,
    constraint certificate_end_check check ((state = 'VALID') = (ended_on is null)),
    constraint certificate_revoked_check check (state <> 'REVOKED' or reason is not null),
    constraint certificate_replaced_check check ((state = 'REPLACED') = (successor_id is not null)),
    -- a completion has one valid certificate at a time; judged at the end, since a successor comes before its predecessor ends
    constraint certificate_valid_excl exclude (completion_id with =) where (state = 'VALID') deferrable initially deferred
);
create index certificate_completion_idx on certificate (completion_id);

create table certificate_topic (
    certificate_id bigint not null references certificate,
    position integer not null,
    title text not null,
    hours integer not null,
    primary key (certificate_id, position)
);

create table certificate_file (
    certificate_id bigint primary key references certificate,
    pdf bytea not null
);
