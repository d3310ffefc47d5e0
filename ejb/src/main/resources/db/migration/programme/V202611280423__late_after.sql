-- Whoever checks in themself so many minutes into an academic hour, or later, is late.
alter table programme add column late_after_minutes integer not null default 10;
alter table programme add constraint programme_late_after_check check (late_after_minutes between 0 and academic_hour_minutes);
