-- Members check in themselves by a code that changes. No code is kept: all are computed from this secret, the hour and the time.
create table check_in_secret (
    id     integer primary key,
    secret bytea not null,
    constraint check_in_secret_only_check check (id = 1),
    constraint check_in_secret_length_check check (length(secret) = 32)
);
-- 244 random bits
insert into check_in_secret (id, secret)
values (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- How a mark came about and when (nobody wrote down when the earlier ones did), and that somebody checked in themself.
alter table attendance
    add column marked_by text,
    add column marked_at timestamptz,
    add column came_by text,
    add column came_at timestamptz;
update attendance set marked_by = 'HAND' where mark is not null;
alter table attendance
    add constraint attendance_marked_by_check check (marked_by in ('HAND', 'QR', 'CODE') and (mark is null) = (marked_by is null)),
    add constraint attendance_came_by_check check (came_by in ('QR', 'CODE') and (came_by is null) = (came_at is null));
