create sequence import_batch_seq increment 50;
create table import_batch (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references intake,
    state text not null constraint import_batch_state_check check (state in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    fingerprint text not null,
    uploaded_at timestamptz not null,
    uploaded_by_id bigint references account,
    decided_at timestamptz,
    decided_by_id bigint references account,
    constraint import_batch_decided_check check ((state = 'OPEN') = (decided_at is null))
);
create index import_batch_intake_idx on import_batch (intake_id);

-- The file itself is personal data: it goes as soon as the batch is decided, its counts stay.
create sequence import_file_seq increment 50;
create table import_file (
    id bigint primary key,
    batch_id bigint not null references import_batch,
    place integer not null,
    name text not null,
    kind text not null,
    encoding text not null,
    separator text not null,
    lines integer not null,
    content bytea,
    fresh integer not null,
    changed integer not null,
    unchanged integer not null,
    faulty integer not null,
    constraint import_file_place_key unique (batch_id, place),
    constraint import_file_name_key unique (batch_id, name)
);
