-- A list of vouchers handed in by an office. The file is personal data: it goes as soon as the list is decided.
create sequence voucher_list_seq increment 50;
create table voucher_list (
    id bigint primary key,
    version integer not null,
    name text not null,
    content bytea,
    encoding text not null,
    separator text not null,
    lines integer not null,
    fresh integer not null,
    faulty integer not null,
    fingerprint text not null,
    state text not null constraint voucher_list_state_check check (state in ('OPEN', 'CONFIRMED', 'DISCARDED')),
    uploaded_by_id bigint not null references account,
    uploaded_at timestamptz not null,
    decided_at timestamptz,
    constraint voucher_list_decided_check check ((state = 'OPEN') = (decided_at is null))
);
create index voucher_list_by_idx on voucher_list (uploaded_by_id);
