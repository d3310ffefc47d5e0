-- a voucher's stays, and those of a place in an intake: the keys know only what was not given up
create index stay_voucher_idx on stay (voucher_id);
create index stay_enrolment_idx on stay (enrolment_id);
