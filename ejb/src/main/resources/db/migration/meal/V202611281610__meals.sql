-- A guest's sitting of one meal, for the whole stay; sittings are counted from 1 in the order of the day.
create sequence sitting_seat_seq increment 50;
create table sitting_seat (
    id bigint primary key,
    version integer not null,
    stay_id bigint not null references stay,
    meal text not null,
    sitting integer not null,
    constraint sitting_seat_meal_check check (meal in ('BREAKFAST', 'LUNCH', 'DINNER')),
    constraint sitting_seat_sitting_check check (sitting > 0),
    constraint sitting_seat_key unique (stay_id, meal)
);

-- The diets that a house cooks, in its own words.
create sequence diet_seq increment 50;
create table diet (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    code text not null,
    name text not null,
    in_use boolean not null,
    constraint diet_words_check check (length(code) between 1 and 20 and length(name) between 1 and 200),
    constraint diet_code_key unique (resort_id, code)
);

create sequence guest_diet_seq increment 50;
create table guest_diet (
    id bigint primary key,
    version integer not null,
    stay_id bigint not null references stay,
    diet_id bigint not null references diet,
    since timestamptz not null,
    constraint guest_diet_key unique (stay_id)
);
create index guest_diet_diet_idx on guest_diet (diet_id);

-- Food packed for a guest who is away at a meal.
create sequence packed_ration_seq increment 50;
create table packed_ration (
    id bigint primary key,
    version integer not null,
    stay_id bigint not null references stay,
    day date not null,
    meal text not null,
    leaving boolean not null,
    late boolean not null,
    asked_at timestamptz not null,
    constraint packed_ration_meal_check check (meal in ('BREAKFAST', 'LUNCH', 'DINNER')),
    constraint packed_ration_key unique (stay_id, day, meal)
);
create index packed_ration_day_idx on packed_ration (day);

-- How many days before a packed ration is asked for, where it is not the usual.
create table ration_rule (
    resort_id bigint primary key references resort,
    version integer not null,
    days_before integer not null constraint ration_rule_days_check check (days_before between 0 and 30)
);
