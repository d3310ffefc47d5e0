-- What a doctor prescribes to a guest: a kind, how often, between which days of the stay (1 = check-in, both included).
create sequence prescription_seq increment 50;
create table prescription (
    id bigint primary key,
    version integer not null,
    stay_id bigint not null references stay,
    treatment_id bigint not null references treatment,
    count integer not null,
    first_day integer not null constraint prescription_first_day_check check (first_day > 0),
    last_day integer not null,
    part text not null constraint prescription_part_check check (part in ('ANY', 'MORNING', 'AFTERNOON')),
    state text not null constraint prescription_state_check check (state in ('ACTIVE', 'STOPPED')),
    doctor_id bigint not null references account,
    prescribed_at timestamptz not null,
    cause text constraint prescription_cause_check check (cause in ('DOCTOR', 'CONTRAINDICATION', 'STAY')),
    why text,
    stopped_at timestamptz,
    constraint prescription_stopped_check check ((state = 'STOPPED') = (cause is not null) and (cause is null) = (stopped_at is null)),
    -- nobody has one kind twice a day
    constraint prescription_count_check check (count between 1 and last_day - first_day + 1)
);
create unique index prescription_active_key on prescription (stay_id, treatment_id) where state = 'ACTIVE';
create index prescription_stay_idx on prescription (stay_id);
create index prescription_treatment_idx on prescription (treatment_id);
