-- Where notices for one person go: a member, or the account of a colleague.
create sequence mailbox_seq increment 50;
create table mailbox (
    id bigint primary key,
    version integer not null,
    member_id bigint references member,
    account_id bigint references account,
    zone text not null,
    without text[] not null,
    quiet_from time not null,
    quiet_until time not null,
    daily boolean not null,
    constraint mailbox_member_key unique (member_id),
    constraint mailbox_account_key unique (account_id),
    constraint mailbox_of_one_check check (num_nonnulls(member_id, account_id) = 1)
);

-- What somebody is told, written with the fact it is about: the outbox.
create sequence notice_seq increment 50;
create table notice (
    id bigint primary key,
    version integer not null,
    mailbox_id bigint not null references mailbox,
    kind text not null,
    about text not null,
    words text[] not null,
    page text,
    at timestamptz not null,
    good_until timestamptz,
    read_at timestamptz
);
create index notice_mailbox_idx on notice (mailbox_id, at desc);

-- One message by one channel to one person, of all that was to be told by then.
create sequence letter_seq increment 50;
create table letter (
    id bigint primary key,
    version integer not null,
    mailbox_id bigint not null references mailbox,
    channel text not null,
    message_id text not null,
    state text not null,
    due timestamptz not null,
    attempt integer not null,
    taken_at timestamptz,
    ended_at timestamptz,
    code text,
    args text[],
    constraint letter_message_id_key unique (message_id),
    constraint letter_state_check check (state in ('WAITING', 'TAKEN', 'SENT', 'DROPPED', 'FAILED')),
    constraint letter_attempt_check check (attempt >= 0),
    constraint letter_ended_check check ((state in ('SENT', 'DROPPED', 'FAILED')) = (ended_at is not null)),
    constraint letter_taken_check check (state <> 'TAKEN' or taken_at is not null),
    constraint letter_reason_check check (state <> 'FAILED' or code is not null)
);
-- Nobody has two letters in the making by one channel: what comes meanwhile joins the first.
create unique index letter_open_key on letter (mailbox_id, channel) where state = 'WAITING' and attempt = 0;
create index letter_due_idx on letter (channel, due) where state in ('WAITING', 'TAKEN');
create index letter_failed_idx on letter (ended_at desc) where state = 'FAILED';

create table letter_notice (
    letter_id bigint not null references letter on delete cascade,
    notice_id bigint not null references notice on delete cascade,
    constraint letter_notice_pkey primary key (letter_id, notice_id)
);
create index letter_notice_notice_idx on letter_notice (notice_id);

-- How this house words its notices, where it does not take Arasan's own words.
create sequence notice_template_seq increment 50;
create table template (
    id bigint primary key,
    version integer not null,
    kind text not null,
    language text not null,
    title text not null,
    text text not null,
    constraint template_kind_key unique (kind, language)
);
