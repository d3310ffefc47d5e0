-- What was asked about a lesson goes with it when it is taken off the timetable.
alter table substitution drop constraint substitution_lesson_fk;
alter table substitution add constraint substitution_lesson_fk foreign key (lesson_id) references lesson (id) on delete cascade;
