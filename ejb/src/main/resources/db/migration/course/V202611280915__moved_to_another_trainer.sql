-- A lesson that is moved on the timetable to another trainer passes on as well; nobody has to say why.
alter table substitution alter column reason drop not null;
alter table substitution add constraint substitution_said_check check (reason is not null or state = 'MADE');
