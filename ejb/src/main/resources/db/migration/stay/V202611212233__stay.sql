create sequence voucher_seq increment 50;
create table voucher (
    id bigint primary key,
    version integer not null,
    number text not null constraint voucher_number_key unique,
    holder_id bigint not null references member,
    state text not null
);
create index voucher_holder_idx on voucher (holder_id);

create sequence stay_seq increment 50;
create table stay (
    id bigint primary key,
    version integer not null,
    enrolment_id bigint not null references enrolment constraint stay_enrolment_key unique,
    voucher_id bigint not null references voucher constraint stay_voucher_key unique,
    member_id bigint not null references member,
    bed_id bigint references bed,
    pinned boolean not null,
    first_day date not null,
    last_day date not null,
    arrives timestamptz not null,
    leaves timestamptz not null,
    state text not null,
    checked_in_at timestamptz,
    checked_out_at timestamptz,
    left_early text,
    constraint stay_period_check check (arrives < leaves and first_day <= last_day),
    -- one guest a bed at a time
    constraint stay_bed_excl exclude using gist
        (bed_id with =, tstzrange(arrives, leaves) with &&) where (state not in ('NO_SHOW', 'CANCELLED')),
    -- one stay a guest at a time
    constraint stay_guest_excl exclude using gist
        (member_id with =, tstzrange(arrives, leaves) with &&) where (state not in ('NO_SHOW', 'CANCELLED'))
);
create index stay_bed_idx on stay (bed_id);
