-- Rules of completion are data; what a kind of programme asks beyond the core stands in details.
alter table programme
    add column offered boolean not null default true,
    add column details jsonb not null default '{}';

create table programme_requirement (
    programme_id bigint not null references programme,
    position integer not null,
    fact text not null,
    least integer not null check (least > 0),
    primary key (programme_id, position),
    constraint programme_requirement_fact_key unique (programme_id, fact) deferrable initially deferred
);
insert into programme_requirement (programme_id, position, fact, least)
select id, 0, 'hours', hours_to_attend from programme where hours_to_attend > 0;
alter table programme drop column hours_to_attend;

-- Not every intake is a stay. What its kind said of calendar and lessons when it was opened stays with it.
alter table intake
    add column overnight boolean not null default true,
    add column days_between integer not null default 1 check (days_between > 0),
    add column most_in_group integer not null default 0 check (most_in_group >= 0),
    add column mixed_languages boolean not null default false,
    add column trainers_on_site boolean not null default true,
    add column details jsonb not null default '{}',
    add constraint intake_overnight_check check (not overnight or days_between = 1),
    drop constraint intake_overlap_excl,
    -- two stays of one programme never share their resort at the same time; courses without beds may
    add constraint intake_overlap_excl exclude using gist
        (programme_id with =, resort_id with =, tstzrange(begins, ends) with &&) where (overnight);

alter table enrolment add column details jsonb not null default '{}';
