-- The next edition while it is being written: one of the core and one of each variant at a time. Its rows may still be wrong.
create sequence curriculum_draft_seq increment 50;
create table curriculum_draft (
    id bigint primary key,
    version integer not null,
    programme_id bigint not null references programme,
    variant_id bigint,
    base_id bigint,
    core_id bigint,
    language text not null check (language in ('KK', 'RU', 'KY', 'UZ', 'EN')),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint curriculum_draft_key unique nulls not distinct (programme_id, variant_id),
    foreign key (variant_id, programme_id) references curriculum_variant (id, programme_id),
    foreign key (base_id, programme_id) references curriculum (id, programme_id),
    foreign key (core_id, programme_id) references curriculum (id, programme_id)
);

create sequence draft_topic_seq increment 50;
create table draft_topic (
    id bigint primary key,
    draft_id bigint not null references curriculum_draft,
    position integer not null,
    day integer not null check (day > 0),
    number integer not null check (number > 0),
    title text not null check (title <> ''),
    academic_hours integer not null check (academic_hours > 0),
    form text not null,
    module text not null,
    title_kk text,
    title_ru text,
    title_ky text,
    title_uz text,
    title_en text,
    needs integer[] not null,
    origin_id bigint references topic
);
create index draft_topic_draft_idx on draft_topic (draft_id);
