-- What a doctor writes about a guest; nobody but doctors reads it.
create sequence medical_note_seq increment 50;
create table medical_note (
    id bigint primary key,
    stay_id bigint not null references stay,
    doctor_id bigint not null references account,
    at timestamptz not null,
    note text not null constraint medical_note_length_check check (length(note) between 1 and 4000)
);
create index medical_note_stay_idx on medical_note (stay_id);
