create sequence union_org_seq increment 50;
create table union_org (
    id bigint primary key,
    name text not null,
    folded text not null constraint union_org_folded_key unique
);

create sequence region_seq increment 50;
create table region (
    id bigint primary key,
    name text not null,
    folded text not null constraint region_folded_key unique
);

create sequence member_seq increment 50;
create table member (
    id bigint primary key,
    version integer not null,
    iin text not null constraint member_iin_key unique constraint member_iin_check check (iin ~ '^[0-9]{12}$'),
    family text not null,
    given text not null,
    patronymic text not null,
    folded text not null,
    sex text not null constraint member_sex_check check (sex in ('MALE', 'FEMALE')),
    born date not null,
    union_id bigint not null references union_org,
    region_id bigint not null references region,
    phone text not null,
    email text not null,
    job text not null,
    language text not null
);
create index member_union_idx on member (union_id);
create index member_region_idx on member (region_id);
