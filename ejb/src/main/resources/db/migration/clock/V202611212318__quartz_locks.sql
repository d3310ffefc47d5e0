-- Quartz enters the rows it locks when it first needs them. On an empty database two of its threads, or two nodes, would enter the same
-- row at once, and the loser's transaction could not go on: they stand here from the beginning.
insert into qrtz_locks (sched_name, lock_name) values ('arasan', 'TRIGGER_ACCESS'), ('arasan', 'STATE_ACCESS');
