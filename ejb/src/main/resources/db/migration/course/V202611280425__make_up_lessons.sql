-- A make-up lesson gives a topic once more to members who missed hours of it. It hangs on the group of most of them, which is not busy by
-- it as a whole: who comes is busy by their name on its roll (attendance_person_excl).
alter table lesson add column make_up boolean not null default false;

alter table lesson drop constraint lesson_topic_key;
create unique index lesson_topic_key on lesson (group_id, topic_id) where not make_up;

alter table lesson drop constraint lesson_group_excl;
alter table lesson add constraint lesson_group_excl exclude using gist
    (group_id with =, tstzrange(starts, ends) with &&) where (not make_up);
