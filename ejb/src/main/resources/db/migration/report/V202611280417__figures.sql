-- How figures are told; a change adds a row, and the newest counts.
create sequence report_rule_seq increment 50;
create table report_rule (
    id bigint primary key,
    youth_until integer not null,
    published boolean not null,
    changed_at timestamptz not null,
    changed_by_id bigint references account,
    constraint report_rule_youth_check check (youth_until between 14 and 60)
);
insert into report_rule (id, youth_until, published, changed_at) values (nextval('report_rule_seq'), 35, false, now());

-- courses that ended in some days
create index intake_last_day_idx on intake (last_day);
