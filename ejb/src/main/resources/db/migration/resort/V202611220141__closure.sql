create sequence closure_seq increment 50;
create table closure (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    room_id bigint references room,
    building text,
    floor integer,
    first_day date not null,
    last_day date not null,
    begins timestamptz not null,
    ends timestamptz not null,
    reason text not null,
    lifted_at timestamptz,
    constraint closure_place_check check (case when room_id is null then building is not null else building is null and floor is null end),
    -- one that was lifted before it began lasts no time at all
    constraint closure_days_check check (first_day <= last_day and begins <= ends),
    -- the same place is closed once at a time
    constraint closure_place_excl exclude using gist
        (resort_id with =, coalesce(room_id, 0) with =, coalesce(building, '') with =, coalesce(floor, -100) with =,
         tstzrange(begins, ends) with &&)
);
create index closure_resort_idx on closure (resort_id, ends);
