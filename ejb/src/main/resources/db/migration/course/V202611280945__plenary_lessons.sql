-- A plenary is one lesson that all groups of an intake hear together. It hangs on one of them, and everybody stands on its rolls: that
-- nobody is elsewhere meanwhile, their names judge (attendance_person_excl). hearers are the names of the groups, as they were laid out.
alter table lesson add column hearers text;
alter table lesson add constraint lesson_hearers_check check (hearers is null or trim(hearers) <> '' and not make_up);
