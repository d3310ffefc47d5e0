-- What the desk has seen of a guest's papers: never a copy, and of a document the last characters at most.
create sequence stay_papers_seq increment 50;
create table stay_papers (
    id bigint primary key,
    version integer not null,
    stay_id bigint not null references stay constraint stay_papers_stay_key unique,
    identity_seen_at timestamptz,
    document text,
    document_ends text constraint stay_papers_ends_check check (length(document_ends) <= 4),
    voucher_seen_at timestamptz,
    card_issued_on date,
    card_why text,
    doctor text not null constraint stay_papers_doctor_check check (doctor in ('NOT_ASKED', 'TO_SEE', 'SEEN'))
);
create index stay_papers_doctor_idx on stay_papers (stay_id) where doctor = 'TO_SEE';

-- Who made a room ready, or found that it is not, and when; the last row of a room counts.
create sequence room_turn_seq increment 50;
create table room_turn (
    id bigint primary key,
    room_id bigint not null references room,
    ready boolean not null,
    at timestamptz not null,
    account_id bigint references account
);
create index room_turn_room_idx on room_turn (room_id, at);
