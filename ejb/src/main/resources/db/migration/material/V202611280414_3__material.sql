-- The bytes of files, once each however many topics and editions give them out. Not compressed, so that any part is read alone.
create table material_content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null
);
alter table material_content alter column bytes set storage external;

create sequence material_seq increment 50;
create table material (
    id bigint primary key,
    topic_id bigint not null references topic,
    title text not null check (title <> ''),
    file_name text,
    type text,
    size integer check (size > 0),
    sha256 text references material_content,
    address text check (address ~ '^https?://'),
    added_at timestamptz not null,
    constraint material_kind_check check ((sha256 is null) <> (address is null)),
    constraint material_file_check check ((sha256 is null) = (file_name is null) and (sha256 is null) = (type is null) and (sha256 is null) = (size is null)),
    constraint material_file_key unique (topic_id, sha256),
    constraint material_link_key unique (topic_id, address)
);
create index material_sha256_idx on material (sha256);

-- How large files of a programme may be, where it is not the usual.
create table material_rule (
    programme_id bigint primary key references programme,
    version integer not null,
    file_megabytes integer not null check (file_megabytes > 0),
    programme_megabytes integer not null check (programme_megabytes > 0)
);
