-- Under which id a run stands in the log: that of the request which entered it, see org.arasan.Trace.
alter table agenda_run
    add column trace text,
    add constraint agenda_run_trace_check check (trace ~ '^[A-Za-z0-9._-]{1,64}$');

-- What should have been taken up and is neither paused nor being performed, with its delay in seconds by the system's clock.
create view agenda_overdue as
select t.trigger_group as job, t.trigger_name as key,
       extract(epoch from now()) - t.next_fire_time / 1000.0 as delay
from qrtz_triggers t
where t.sched_name = 'arasan' and t.trigger_state not like 'PAUSED%' and t.next_fire_time < cast(extract(epoch from now()) * 1000 as bigint)
  and not exists (select 1 from qrtz_fired_triggers f where f.sched_name = t.sched_name and f.trigger_name = t.trigger_name
                  and f.trigger_group = t.trigger_group and f.state = 'EXECUTING');

-- Who watches from outside asks every few seconds, and finds the few rows that count without reading all.
create index agenda_run_given_up_idx on agenda_run (job, key, id) where outcome = 'GIVEN_UP';
create index lesson_open_idx on lesson (state) where state in ('CHECK_IN', 'RUNNING');
create index academic_hour_open_idx on academic_hour (lesson_id) where roll_call = 'OPEN';
