-- A bed that was slept in is not forgotten when it is taken away; put up again, it is the same one.
alter table bed add column taken_away_at timestamptz;
