-- What a programme asks of its editions, where it is not the usual.
create table curriculum_rule (
    programme_id bigint primary key references programme,
    version integer not null,
    hours_of_a_day integer not null check (hours_of_a_day between 1 and 16),
    variant_hours_free boolean not null
);
