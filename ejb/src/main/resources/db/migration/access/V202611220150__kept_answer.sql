-- What was answered to a creation that came with a key of its own, so that a repetition hears the same and creates nothing. A row is
-- written in the transaction that creates: it is there if and only if the creation is.
create table kept_answer (
    -- whose key: account and key
    slot     text primary key,
    request  text not null,
    at       timestamptz not null,
    status   integer,
    location text,
    etag     text,
    body     text
);
create index kept_answer_at_idx on kept_answer (at);
