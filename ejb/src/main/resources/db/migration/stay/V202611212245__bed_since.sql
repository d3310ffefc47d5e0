-- A guest who moves during the stay leaves the old bed behind at that moment: the new one is taken from then on, not from arrival.
alter table stay add column bed_since timestamptz;
alter table stay drop constraint stay_bed_excl;
alter table stay add constraint stay_bed_excl exclude using gist
    (bed_id with =, tstzrange(least(coalesce(bed_since, arrives), leaves), leaves) with &&)
    where (state not in ('NO_SHOW', 'CANCELLED'));
create index stay_time_idx on stay (arrives, leaves);
