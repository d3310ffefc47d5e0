-- A lesson that a hand has put where it is: no planner takes it away from there.
alter table lesson add column pinned boolean not null default false;
