-- Who was erased, when, by whom and on what ground; nothing tells who it was.
create sequence erasure_seq increment 50;
create table erasure (
    id bigint primary key,
    member_id bigint not null references member constraint erasure_member_key unique,
    at timestamptz not null,
    account_id bigint references account,
    ground text not null,
    constraint erasure_ground_check check (ground in ('REQUEST', 'MISTAKE', 'RETENTION')),
    -- only the daily duty has no account, and it erases by the rule alone
    constraint erasure_account_check check ((ground = 'RETENTION') = (account_id is null))
);

-- How long what is kept; a change adds a row, and the newest counts.
create sequence retention_rule_seq increment 50;
create table retention_rule (
    id bigint primary key,
    member_years integer not null,
    log_years integer not null,
    import_days integer not null,
    changed_at timestamptz not null,
    changed_by_id bigint references account,
    constraint retention_rule_member_check check (member_years between 1 and 75),
    constraint retention_rule_log_check check (log_years between 1 and 75),
    constraint retention_rule_import_check check (import_days between 1 and 365)
);
insert into retention_rule (id, member_years, log_years, import_days, changed_at)
values (nextval('retention_rule_seq'), 10, 5, 30, now());
create index reading_at_idx on reading (at);
create index agenda_run_started_idx on agenda_run (started);
