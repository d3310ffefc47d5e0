-- A completion waits for its paper from the moment it is decided, or a new paper is wished for, until that one is numbered, printed and
-- signed. Hundreds of them are worked off in portions, each in a transaction of its own.
alter table completion add column paper_due timestamptz;
create index completion_paper_due_idx on completion (enrolment_id) where paper_due is not null;

-- How far an intake's papers are.
create table paper_run (
    intake_id bigint primary key references intake,
    version integer not null,
    wanted integer not null,
    printed integer not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    constraint paper_run_printed_check check (printed >= 0 and printed <= wanted)
);
