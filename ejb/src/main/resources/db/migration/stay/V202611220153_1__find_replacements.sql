-- Who gave way to whom is told by name in both histories; erasing a member looks for it here.
create index stay_event_replaced_idx on stay_event (was) where what in ('REPLACED', 'REPLACES');
create index stay_event_replaces_idx on stay_event (became) where what in ('REPLACED', 'REPLACES');
create index stay_wish_idx on stay (wish) where wish is not null;
create index if not exists stay_member_idx on stay (member_id);
