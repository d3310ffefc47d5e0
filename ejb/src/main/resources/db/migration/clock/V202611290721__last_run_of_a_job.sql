-- The page of the agenda shows the latest run of each job.
create index agenda_run_job_idx on agenda_run (job, id desc);
