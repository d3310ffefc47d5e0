-- The house's catalogue of conditions, and the kinds that each forbids.
create sequence health_condition_seq increment 50;
create table health_condition (
    id bigint primary key,
    version integer not null,
    resort_id bigint not null references resort,
    name text not null constraint health_condition_name_check check (trim(name) <> ''),
    in_use boolean not null,
    constraint health_condition_name_key unique (resort_id, name)
);
create table health_condition_treatment (
    condition_id bigint not null references health_condition,
    treatment_id bigint not null references treatment,
    primary key (condition_id, treatment_id)
);
create index health_condition_treatment_idx on health_condition_treatment (treatment_id);

-- What a doctor has found about a guest; doctors and the guest alone read it.
create sequence contraindication_seq increment 50;
create table contraindication (
    id bigint primary key,
    stay_id bigint not null references stay,
    condition_id bigint not null references health_condition,
    doctor_id bigint not null references account,
    noted_at timestamptz not null,
    constraint contraindication_condition_key unique (stay_id, condition_id)
);
create index contraindication_condition_idx on contraindication (condition_id);
