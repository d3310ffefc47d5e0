-- A second lane of the agenda, for what takes long: its lock rows stand here from the beginning, as those of the first do.
insert into qrtz_locks (sched_name, lock_name) values ('arasan-beside', 'TRIGGER_ACCESS'), ('arasan-beside', 'STATE_ACCESS')
on conflict do nothing;

-- What is due is found by the time at which it starts, and of what is due together the higher priority goes first. No duty blocks the others'
-- rows any longer.
create index qrtz_triggers_due_idx on qrtz_triggers (sched_name, start_time, priority desc);
-- Quartz looks for what fires next in the same order.
drop index qrtz_triggers_next_fire_time_idx;
create index qrtz_triggers_next_fire_time_idx on qrtz_triggers (sched_name, next_fire_time, priority desc);

-- Searches for plans that are entered already go on in the second lane.
insert into qrtz_job_details select 'arasan-beside', job_name, job_group, description, job_class_name, is_durable, is_nonconcurrent,
        is_update_data, requests_recovery, job_data from qrtz_job_details where sched_name = 'arasan' and job_name = 'duty';
insert into qrtz_triggers select 'arasan-beside', trigger_name, trigger_group, job_name, job_group, description, next_fire_time, prev_fire_time,
        priority, 'WAITING', trigger_type, start_time, end_time, calendar_name, misfire_instr, job_data
    from qrtz_triggers where sched_name = 'arasan' and trigger_group = 'plan.search';
update qrtz_simple_triggers set sched_name = 'arasan-beside' where sched_name = 'arasan' and trigger_group = 'plan.search';
delete from qrtz_triggers where sched_name = 'arasan' and trigger_group = 'plan.search';
update qrtz_paused_trigger_grps set sched_name = 'arasan-beside' where sched_name = 'arasan' and trigger_group = 'plan.search';

-- What a duty at hand had blocked when the server was last stopped.
update qrtz_triggers set trigger_state = 'WAITING' where trigger_state = 'BLOCKED';
update qrtz_triggers set trigger_state = 'PAUSED' where trigger_state = 'PAUSED_BLOCKED';
