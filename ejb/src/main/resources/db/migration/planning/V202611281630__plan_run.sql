-- Plans that are searched for, proposed, and decided. What is proposed names rows by their ids and nobody by name.
create sequence plan_run_seq increment 50;
create table plan_run (
    id bigint primary key,
    version integer not null,
    intake_id bigint not null references intake,
    state text not null constraint plan_run_state_check check (state in ('WAITING', 'SEARCHING', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'CANCELLED', 'OUTDATED')),
    parts text not null,
    seconds integer not null constraint plan_run_seconds_check check (seconds between 1 and 3600),
    done_millis bigint not null constraint plan_run_done_check check (done_millis >= 0),
    hurried boolean not null,
    part text,
    unplaced integer,
    cost bigint,
    asked_by_id bigint references account,
    asked_at timestamptz not null,
    proposed_at timestamptz,
    decided_by_id bigint references account,
    decided_at timestamptz,
    successor_id bigint references plan_run,
    facts text,
    draft jsonb,
    constraint plan_run_decided_check check ((decided_at is null) = (state in ('WAITING', 'SEARCHING', 'PROPOSED'))),
    -- what was decided needs its places no more
    constraint plan_run_draft_check check (decided_at is null or draft is null)
);
-- one plan an intake at a time: whoever asks for a second one is told of the first
create unique index plan_run_open_key on plan_run (intake_id) where decided_at is null;
create index plan_run_intake_idx on plan_run (intake_id, asked_at);
