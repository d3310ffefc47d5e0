-- Excursions, concerts and the like, for which guests sign up.
create sequence leisure_event_seq increment 50;
create table leisure_event (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    intake_id bigint references intake,
    title_kk text,
    title_ru text,
    title_ky text,
    title_uz text,
    title_en text,
    place text not null,
    starts timestamptz not null,
    ends timestamptz not null,
    places integer,
    closes_at timestamptz not null,
    state text not null,
    constraint leisure_event_title_check check (coalesce(title_kk, title_ru, title_ky, title_uz, title_en) is not null),
    constraint leisure_event_times_check check (starts < ends and closes_at <= starts),
    constraint leisure_event_places_check check (places > 0),
    constraint leisure_event_state_check check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    constraint leisure_event_times_key unique (id, starts, ends)
);
create index leisure_event_resort_idx on leisure_event (resort_id, starts);

-- A guest's name on the list of an event. Its times are the event's (the database carries a change over), so that nobody is in two places at once.
create sequence leisure_sign_up_seq increment 50;
create table leisure_sign_up (
    id bigint primary key,
    version integer not null,
    event_id bigint not null,
    stay_id bigint not null references stay,
    starts timestamptz not null,
    ends timestamptz not null,
    turn integer not null,
    state text not null,
    at timestamptz not null,
    constraint leisure_sign_up_event_fk foreign key (event_id, starts, ends) references leisure_event (id, starts, ends) on update cascade,
    constraint leisure_sign_up_state_check check (state in ('GOING', 'WAITING', 'WITHDRAWN')),
    constraint leisure_sign_up_turn_key unique (event_id, turn),
    constraint leisure_sign_up_key unique (event_id, stay_id),
    constraint leisure_sign_up_excl exclude using gist (stay_id with =, tstzrange(starts, ends) with &&) where (state = 'GOING')
);
