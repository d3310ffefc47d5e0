-- Whom papers are signed by: every certificate that has ever signed here, so that old papers stay checked. A key that the house made for
-- itself lies with it, locked; one that the environment names never comes here.
create table signatory (
    fingerprint text primary key constraint signatory_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$'),
    certificate bytea not null,
    since timestamptz not null,
    keystore bytea
);
-- nodes that start on an empty database at once agree on one key
create unique index signatory_own_key on signatory ((true)) where keystore is not null;

-- a file that is handed in without a number is found by what it is; two are never the same, since each has a code of its own
create unique index certificate_file_fingerprint_key on certificate_file (fingerprint);
