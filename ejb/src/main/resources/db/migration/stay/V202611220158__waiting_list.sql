-- An offer that the guest has taken waits for the voucher.
alter table stay
    add column accepted_at timestamptz,
    add constraint stay_accepted_check check (accepted_at is null or state = 'HELD');
-- who waits at a resort, in the order of asking
create index stay_waiting_idx on stay (resort_id, queued_at, id) where state = 'REQUESTED';
-- nobody waits twice for the same days of a resort
drop index stay_request_key;
alter table stay add constraint stay_request_excl exclude using gist
    (member_id with =, resort_id with =, tstzrange(arrives, leaves) with &&) where (state = 'REQUESTED');
