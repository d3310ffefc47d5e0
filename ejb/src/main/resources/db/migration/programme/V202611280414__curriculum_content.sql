-- Variants of a programme's common core: by country, by industry, or both.
create sequence curriculum_variant_seq increment 50;
create table curriculum_variant (
    id bigint primary key,
    programme_id bigint not null references programme,
    country text check (country in ('KZ', 'KG', 'UZ')),
    industry text not null,
    constraint curriculum_variant_any check (country is not null or industry <> ''),
    constraint curriculum_variant_key unique nulls not distinct (programme_id, country, industry),
    unique (id, programme_id)
);

-- An edition of a variant names the edition of the core that it was made from. An intake never teaches another programme's edition.
alter table curriculum
    add column language text not null default 'RU' check (language in ('KK', 'RU', 'KY', 'UZ', 'EN')),
    add column variant_id bigint,
    add column core_id bigint,
    add column published_at timestamptz,
    add unique (id, programme_id),
    add foreign key (variant_id, programme_id) references curriculum_variant (id, programme_id),
    add foreign key (core_id, programme_id) references curriculum (id, programme_id),
    add constraint curriculum_core_check check (core_id is null or variant_id is not null);
alter table intake add foreign key (curriculum_id, programme_id) references curriculum (id, programme_id);
create index intake_curriculum_idx on intake (curriculum_id);

create sequence curriculum_module_seq increment 50;
create table curriculum_module (
    id bigint primary key,
    curriculum_id bigint not null references curriculum,
    position integer not null,
    title text not null check (title <> ''),
    constraint curriculum_module_position_key unique (curriculum_id, position),
    unique (id, curriculum_id)
);

-- A topic stands at a position of the course; its number is its name, by which trainers say what they teach.
alter table topic
    add column position integer,
    add column module_id bigint,
    add column title_kk text,
    add column title_ru text,
    add column title_ky text,
    add column title_uz text,
    add column title_en text,
    add unique (id, curriculum_id),
    add foreign key (module_id, curriculum_id) references curriculum_module (id, curriculum_id);
update topic t set position = placed.position
from (select id, row_number() over (partition by curriculum_id order by day, number) - 1 as position from topic) placed
where placed.id = t.id;
alter table topic
    alter column position set not null,
    add constraint topic_position_key unique (curriculum_id, position);

-- A topic may need others of its edition before it.
create table topic_need (
    topic_id bigint not null references topic,
    need_id bigint not null references topic,
    primary key (topic_id, need_id),
    check (topic_id <> need_id)
);
create index topic_need_need_idx on topic_need (need_id);

-- Forms that have a word in every language are kept by their name, others as they were typed.
update topic set form = case lower(form)
    when 'лекция' then 'LECTURE' when 'дәріс' then 'LECTURE' when 'lecture' then 'LECTURE'
    when 'семинар' then 'SEMINAR' when 'seminar' then 'SEMINAR'
    when 'практикум' then 'PRACTICE' when 'практика' then 'PRACTICE' when 'practice' then 'PRACTICE'
    when 'тренинг' then 'TRAINING' when 'ролевая игра' then 'TRAINING' when 'training' then 'TRAINING'
    when 'круглый стол' then 'ROUND_TABLE' when 'round table' then 'ROUND_TABLE'
    when 'экскурсия' then 'EXCURSION' when 'excursion' then 'EXCURSION'
    when 'самостоятельная работа' then 'INDEPENDENT_WORK' when 'independent work' then 'INDEPENDENT_WORK'
    else form end;
