-- A member wants to be erased. The row goes with the erasure, or when the member thinks better of it.
create table erasure_request (
    member_id bigint primary key references member,
    asked_at timestamptz not null
);
