-- The way of a voucher: application, steps, approval; what it costs, whose quota it stands on.

-- places that the federation gives a union, in one region or all, at one resort or any, for stays that begin in these days
create sequence quota_seq increment 50;
create table quota (
    id bigint primary key,
    version integer not null,
    union_id bigint not null references union_org,
    region_id bigint references region,
    resort_id bigint references resort,
    first_day date not null,
    last_day date not null,
    vouchers integer not null constraint quota_vouchers_check check (vouchers >= 0),
    constraint quota_days_check check (first_day <= last_day)
);
create index quota_union_idx on quota (union_id, first_day);

alter table voucher add column series text;
alter table voucher add column union_id bigint references union_org;
alter table voucher add column region_id bigint references region;
alter table voucher add column quota_id bigint references quota;
alter table voucher add column waits_at text;
alter table voucher add column why text;
alter table voucher add column resort_id bigint references resort;
alter table voucher add column valid_from date;
alter table voucher add column valid_until date;
alter table voucher add column days integer;
alter table voucher add column price_total bigint;
alter table voucher add column price_union bigint;
alter table voucher add column price_member bigint;
alter table voucher add column price_employer bigint;
alter table voucher add column payment_note text;
-- vouchers known before were issued by their holders' unions
update voucher set union_id = member.union_id, region_id = member.region_id from member where member.id = holder_id;
alter table voucher alter column union_id set not null;
alter table voucher alter column region_id set not null;
-- an application has no number yet, unless somebody typed one
alter table voucher alter column number drop not null;
alter table voucher add constraint voucher_number_check check (number is not null or state in ('APPLIED', 'REJECTED'));
alter table voucher add constraint voucher_state_check check (state in ('APPLIED', 'APPROVED', 'USED', 'REJECTED', 'ANNULLED'));
alter table voucher add constraint voucher_waits_check check ((state = 'APPLIED') = (waits_at is not null));
alter table voucher add constraint voucher_days_check check (valid_from <= valid_until and days between 1 and 92);
alter table voucher add constraint voucher_price_check check (
    num_nulls(price_total, price_union, price_member, price_employer) in (0, 4)
    and least(price_union, price_member, price_employer) >= 0
    and price_total = price_union + price_member + price_employer);
create index voucher_union_idx on voucher (union_id, region_id, state);
create index voucher_quota_idx on voucher (quota_id, state);
create index voucher_waits_idx on voucher (waits_at, union_id) where waits_at is not null;

create sequence voucher_step_seq increment 50;
create table voucher_step (
    id bigint primary key,
    voucher_id bigint not null references voucher,
    what text not null,
    level text,
    why text not null,
    account_id bigint references account,
    at timestamptz not null
);
create index voucher_step_voucher_idx on voucher_step (voucher_id, id);

-- the last number given out of each series: locked while the next one is taken, so that there are no gaps
create table voucher_series (
    name text primary key,
    last_serial integer not null
);

-- the federation's rules: one row
create table voucher_rules (
    id integer primary key constraint voucher_rules_one check (id = 1),
    version integer not null,
    once_in_years integer not null constraint voucher_rules_years_check check (once_in_years between 0 and 20),
    by_primary boolean not null,
    by_sector boolean not null,
    by_federation boolean not null,
    union_percent integer not null,
    member_percent integer not null,
    employer_percent integer not null,
    series text not null,
    days integer not null,
    quota_needed boolean not null,
    constraint voucher_rules_levels_check check (by_primary or by_sector or by_federation),
    constraint voucher_rules_split_check check (least(union_percent, member_percent, employer_percent) >= 0
        and union_percent + member_percent + employer_percent = 100)
);
insert into voucher_rules values (1, 0, 0, true, true, true, 55, 45, 0, 'AR', 10, true);
