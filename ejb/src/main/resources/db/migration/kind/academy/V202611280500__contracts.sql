-- Courses of an academy are paid by contract; a contract may pay for several listeners, a listener is in one contract.
create sequence academy_contract_seq increment by 50;
create table academy_contract (
    id        bigint primary key,
    version   integer not null,
    intake_id bigint not null references intake,
    resort_id bigint not null references resort,
    number    text not null,
    payer     text not null,
    currency  text not null,
    price     numeric(15, 2) not null check (price > 0),
    signed_on date not null,
    ended_on  date,
    reason    text,
    constraint academy_contract_number_key unique (resort_id, number),
    constraint academy_contract_end_check check ((ended_on is null) = (reason is null))
);
create index academy_contract_intake_idx on academy_contract (intake_id);

create table academy_instalment (
    contract_id bigint not null references academy_contract,
    position    integer not null,
    due_on      date not null,
    amount      numeric(15, 2) not null check (amount > 0),
    primary key (contract_id, position)
);

create sequence academy_receipt_seq increment by 50;
create table academy_receipt (
    id            bigint primary key,
    version       integer not null,
    contract_id   bigint not null references academy_contract,
    amount        numeric(15, 2) not null check (amount > 0),
    paid_on       date not null,
    reference     text not null,
    taken_back_on date,
    reason        text,
    constraint academy_receipt_end_check check ((taken_back_on is null) = (reason is null))
);
create index academy_receipt_contract_idx on academy_receipt (contract_id);

create table academy_contract_listener (
    contract_id  bigint not null references academy_contract,
    enrolment_id bigint not null references enrolment constraint academy_contract_listener_key unique,
    primary key (contract_id, enrolment_id)
);
