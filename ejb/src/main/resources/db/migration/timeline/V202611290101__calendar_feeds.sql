-- What calendars are told again and again: how often a lesson or an event has changed in what they show, and when last. Counted here, so that
-- no way of writing passes it by. Phones that have a lesson already know it by its version so far, and a lower number would be an older one.
alter table lesson add column revision integer not null default 0, add column changed_at timestamptz not null default now();
update lesson set revision = version;
alter table leisure_event add column revision integer not null default 0, add column changed_at timestamptz not null default now();
update leisure_event set revision = version;
alter table appointment add column changed_at timestamptz not null default now();
alter table resort add column changed_at timestamptz not null default now();

create function count_change() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    new.changed_at := now();
    return new;
end $$;
create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end $$;

create trigger lesson_change before update on lesson for each row
    when ((old.starts, old.ends, old.venue_id, old.trainer_id, old.topic_id, old.group_id, old.hearers)
        is distinct from (new.starts, new.ends, new.venue_id, new.trainer_id, new.topic_id, new.group_id, new.hearers))
    execute function count_change();
create trigger leisure_event_change before update on leisure_event for each row
    when ((old.starts, old.ends, old.place, old.title_kk, old.title_ru, old.title_ky, old.title_uz, old.title_en, old.state = 'CANCELLED')
        is distinct from (new.starts, new.ends, new.place, new.title_kk, new.title_ru, new.title_ky, new.title_uz, new.title_en, new.state = 'CANCELLED'))
    execute function count_change();
create trigger appointment_change before update on appointment for each row
    when (old.revision <> new.revision) execute function note_change();
create trigger resort_change before update on resort for each row
    when (old.version <> new.version) execute function note_change();

-- Addresses under which calendars are subscribed to. The secret in an address is kept as a hash.
create sequence calendar_feed_seq increment by 50;
create table calendar_feed (
    id               bigint primary key,
    version          integer not null,
    kind             text not null,
    account_id       bigint references account,
    venue_id         bigint references venue,
    resort_id        bigint references resort,
    language         text not null,
    treatments_named boolean not null,
    hash             text not null,
    created          timestamptz not null,
    created_by       bigint not null references account,
    revoked_at       timestamptz,
    last_read        timestamptz,
    constraint calendar_feed_hash_key unique (hash),
    constraint calendar_feed_language_check check (language in ('KK', 'RU', 'KY', 'UZ', 'EN')),
    constraint calendar_feed_kind_check check (case kind
        when 'MEMBER' then account_id is not null and venue_id is null and resort_id is null
        when 'TRAINER' then account_id is not null and venue_id is null and resort_id is null
        when 'VENUE' then venue_id is not null and resort_id is not null and account_id is null
        when 'RESORT' then resort_id is not null and account_id is null and venue_id is null
        else false end),
    -- only a member says what a phone may know of their own health
    constraint calendar_feed_treatments_check check (kind = 'MEMBER' or not treatments_named)
);
-- one at a time for each whom it is about
create unique index calendar_feed_account_key on calendar_feed (account_id) where revoked_at is null and account_id is not null;
create unique index calendar_feed_house_key on calendar_feed (resort_id, coalesce(venue_id, 0)) where revoked_at is null and resort_id is not null;
create index calendar_feed_created_by_idx on calendar_feed (created_by);
