-- Quartz enters its two lock rows when it first needs them; two threads that do so at once in an empty house would fail one another.
insert into qrtz_locks (sched_name, lock_name) values ('arasan', 'TRIGGER_ACCESS'), ('arasan', 'STATE_ACCESS')
on conflict do nothing;
