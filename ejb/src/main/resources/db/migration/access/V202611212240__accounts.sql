-- Who may sign in, with what, and what they have read.

create sequence account_seq increment by 50;

create table account (
    id           bigint primary key,
    version      integer not null,
    login        text not null,
    name         text not null,
    password     text,
    password_set timestamptz,
    resort_id    bigint,
    member_id    bigint,
    language     text not null,
    state        text not null,
    constraint account_login_key unique (login),
    constraint account_member_key unique (member_id),
    constraint account_login_normal check (login = lower(trim(login)) and login <> ''),
    constraint account_state_check check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
    constraint account_active_has_password check (state <> 'ACTIVE' or password is not null),
    constraint account_resort_fk foreign key (resort_id) references resort (id),
    constraint account_member_fk foreign key (member_id) references member (id)
);

create table account_role (
    account_id bigint not null,
    role       text not null,
    primary key (account_id, role),
    constraint account_role_account_fk foreign key (account_id) references account (id),
    -- no account ever holds the role of the jobs
    constraint account_role_check check (role in ('administrator', 'trainer', 'doctor', 'member'))
);

-- Lets somebody in once, to choose a password; account_id is null for the first administrator.
create sequence one_time_secret_seq increment by 50;

create table one_time_secret (
    id         bigint primary key,
    account_id bigint,
    hash       text not null,
    expires    timestamptz not null,
    constraint one_time_secret_hash_key unique (hash),
    constraint one_time_secret_account_fk foreign key (account_id) references account (id)
);
create index one_time_secret_account_idx on one_time_secret (account_id);

create sequence access_token_seq increment by 50;

create table access_token (
    id         bigint primary key,
    account_id bigint not null,
    name       text not null,
    hash       text not null,
    created    timestamptz not null,
    expires    timestamptz not null,
    last_used  timestamptz,
    constraint access_token_hash_key unique (hash),
    constraint access_token_account_fk foreign key (account_id) references account (id)
);
create index access_token_account_idx on access_token (account_id);

create table attempts (
    subject     text primary key,
    tries       integer not null,
    latest      timestamptz not null,
    pause_until timestamptz
);

-- Who has read whose personal data, and when. Rows are added, never changed.
create sequence reading_seq increment by 50;

create table reading (
    id         bigint primary key,
    account_id bigint not null,
    member_id  bigint not null,
    matter     text not null,
    at         timestamptz not null,
    constraint reading_account_fk foreign key (account_id) references account (id),
    constraint reading_member_fk foreign key (member_id) references member (id)
);
create index reading_member_idx on reading (member_id, at);
