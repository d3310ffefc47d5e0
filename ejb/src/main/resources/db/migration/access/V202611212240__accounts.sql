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
