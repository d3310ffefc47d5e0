-- Who wants lessons sent to their calendar by mail.
alter table mailbox add column invitations boolean not null default false;
create index mailbox_invitations_idx on mailbox (id) where invitations;

-- What a calendar gets: a message of its own kind, one event in each letter.
alter table notice add column calendar text;
create index notice_about_idx on notice (about, kind);
alter table letter add column event text not null default '';
drop index letter_open_key;
-- Nobody has two letters in the making by one channel, or about one event of a calendar: what comes meanwhile joins the first.
create unique index letter_open_key on letter (mailbox_id, channel, event) where state = 'WAITING' and attempt = 0;

-- The lessons that somebody's calendar was told of, as it was told of them last; the lesson may be gone since, and so may the enrolment
-- (0 where somebody gives the lesson).
create sequence invitation_seq increment 50;
create table invitation (
    id           bigint primary key,
    version      integer not null,
    mailbox_id   bigint not null references mailbox,
    lesson_id    bigint not null,
    enrolment_id bigint not null,
    uid          text not null,
    state        text not null,
    sequence     integer not null,
    fingerprint  text not null,
    starts       timestamptz not null,
    ends         timestamptz not null,
    zone         text not null,
    title        text not null,
    place        text not null,
    description  text not null,
    organizer    text not null,
    constraint invitation_lesson_key unique (mailbox_id, lesson_id, enrolment_id),
    constraint invitation_state_check check (state in ('INVITED', 'CANCELLED')),
    constraint invitation_sequence_check check (sequence >= 0)
);
create index invitation_ends_idx on invitation (ends);
