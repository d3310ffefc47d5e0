create sequence treatment_seq increment 50;
create table treatment (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    name text not null,
    venue_id bigint not null references venue,
    minutes integer not null constraint treatment_minutes_check check (minutes > 0),
    preparation integer not null constraint treatment_preparation_check check (preparation >= 0),
    load text not null constraint treatment_load_check check (load in ('ACTIVE', 'PASSIVE', 'GENERAL')),
    count integer not null,
    first_day integer not null constraint treatment_first_day_check check (first_day > 0),
    last_day integer not null,
    rest integer not null constraint treatment_rest_check check (rest >= 0),
    constraint treatment_name_key unique (resort_id, name),
    -- nobody has one kind twice a day
    constraint treatment_count_check check (count between 1 and last_day - first_day + 1)
);
