-- What was printed can be told by its fingerprint (SHA-256), also after name and file of an erased holder are gone.
alter table certificate_file add column fingerprint bytea;
update certificate_file set fingerprint = sha256(pdf);
alter table certificate_file alter column fingerprint set not null;
alter table certificate_file alter column pdf drop not null;
alter table certificate alter column name drop not null;
