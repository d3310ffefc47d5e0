-- An accepted plan moves many lessons past one another, and is judged when all of them stand where it puts them.
alter table lesson drop constraint lesson_trainer_excl;
alter table lesson add constraint lesson_trainer_excl exclude using gist (trainer_id with =, tstzrange(starts, ends) with &&)
    deferrable initially immediate;
alter table lesson drop constraint lesson_venue_excl;
alter table lesson add constraint lesson_venue_excl exclude using gist (venue_id with =, tstzrange(starts, ends) with &&)
    deferrable initially immediate;
alter table lesson drop constraint lesson_group_excl;
alter table lesson add constraint lesson_group_excl exclude using gist
    (group_id with =, tstzrange(starts, ends) with &&) where (not make_up) deferrable initially immediate;
alter table attendance drop constraint attendance_person_excl;
alter table attendance add constraint attendance_person_excl exclude using gist (member_id with =, tstzrange(starts, ends) with &&)
    deferrable initially immediate;
