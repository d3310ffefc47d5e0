-- What a house's wishes weigh in its plans, where it wants other weights than the usual ones.
create table rule_weight (
    resort_id bigint not null references resort,
    rule text not null,
    weight bigint not null constraint rule_weight_check check (weight between 0 and 1000000),
    primary key (resort_id, rule)
);
