create sequence resort_seq increment 50;
create table resort (
    id bigint primary key,
    version integer not null,
    name text not null constraint resort_name_key unique,
    zone text not null,
    check_in time not null,
    check_out time not null,
    day_counting text not null,
    dining_seats integer not null check (dining_seats > 0),
    group_size integer not null check (group_size > 0)
);

create table resort_hours (
    resort_id bigint not null references resort,
    kind text not null,
    from_time time not null,
    until_time time not null,
    constraint resort_hours_pkey primary key (resort_id, kind, from_time),
    constraint resort_hours_order check (from_time < until_time)
);

create sequence room_seq increment 50;
create table room (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    building text not null,
    floor integer not null,
    number text not null,
    category text not null,
    accessible boolean not null,
    lift boolean not null,
    constraint room_number_key unique (resort_id, number)
);

create sequence bed_seq increment 50;
create table bed (
    id bigint primary key,
    room_id bigint not null references room,
    letter text not null,
    constraint bed_letter_key unique (room_id, letter)
);

create sequence venue_seq increment 50;
create table venue (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    name text not null,
    kind text not null,
    places integer not null check (places > 0),
    constraint venue_name_key unique (resort_id, name)
);
