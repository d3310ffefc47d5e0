-- What doctors set for all treatments of a house; a house without a row keeps the defaults.
create sequence cure_rules_seq increment 50;
create table cure_rules (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null constraint cure_rules_resort_key unique references resort,
    one_general_a_day boolean not null,
    gentle_days integer not null constraint cure_rules_gentle_days_check check (gentle_days between 0 and 30),
    gentle_last_day boolean not null,
    sundays_off boolean not null,
    quiet_hour_kept boolean not null,
    minutes_before_meal integer not null constraint cure_rules_before_meal_check check (minutes_before_meal between 0 and 240),
    minutes_after_meal integer not null constraint cure_rules_after_meal_check check (minutes_after_meal between 0 and 240)
);

-- minutes of rest after the earlier kind before the later one
create table cure_rest (
    rules_id bigint not null references cure_rules,
    earlier_id bigint not null references treatment,
    later_id bigint not null references treatment,
    minutes integer not null constraint cure_rest_minutes_check check (minutes between 1 and 1440),
    primary key (rules_id, earlier_id, later_id)
);
create index cure_rest_earlier_idx on cure_rest (earlier_id);
create index cure_rest_later_idx on cure_rest (later_id);
