-- Who moved a lesson by hand, when, from where and to where: what can be taken back. What is gone (a draft, a hall, a trainer) takes its
-- moves along.
create sequence lesson_move_seq increment by 50;

create table lesson_move (
    id              bigint primary key,
    lesson_id       bigint not null,
    account_id      bigint not null,
    moved_at        timestamptz not null,
    from_starts     timestamptz not null,
    from_venue_id   bigint not null,
    from_trainer_id bigint not null,
    from_pinned     boolean not null,
    to_starts       timestamptz not null,
    to_venue_id     bigint not null,
    to_trainer_id   bigint not null,
    undone_at       timestamptz,
    constraint lesson_move_lesson_fk foreign key (lesson_id) references lesson (id) on delete cascade,
    constraint lesson_move_account_fk foreign key (account_id) references account (id),
    constraint lesson_move_from_venue_fk foreign key (from_venue_id) references venue (id) on delete cascade,
    constraint lesson_move_from_trainer_fk foreign key (from_trainer_id) references trainer (id) on delete cascade,
    constraint lesson_move_to_venue_fk foreign key (to_venue_id) references venue (id) on delete cascade,
    constraint lesson_move_to_trainer_fk foreign key (to_trainer_id) references trainer (id) on delete cascade,
    constraint lesson_move_undone_check check (undone_at is null or undone_at >= moved_at)
);
create index lesson_move_lesson on lesson_move (lesson_id);
create index lesson_move_account on lesson_move (account_id, moved_at) where undone_at is null;
