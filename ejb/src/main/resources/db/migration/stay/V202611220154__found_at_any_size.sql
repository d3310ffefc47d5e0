-- What a house asks of its stays all day is found at ten million bed-nights as it is at ten thousand.
-- the stays of a bed, or of a room's beds, around some days
drop index stay_bed_idx;
create index stay_bed_idx on stay (bed_id, arrives);
-- what is not over yet: today's board
create index stay_open_idx on stay (resort_id, first_day) where state in ('REQUESTED', 'HELD', 'CONFIRMED', 'CHECKED_IN');
-- parts of names and of numbers
create extension if not exists pg_trgm;
create index member_folded_trgm on member using gin (folded gin_trgm_ops);
create index voucher_number_trgm on voucher using gin (upper(number) gin_trgm_ops);
