-- Whom a kind is given to, when it may begin, and whether it is still given. APART: women and men not in the cabinet at the same time.
alter table treatment
    add column sex_rule text not null default 'ANY' constraint treatment_sex_rule_check check (sex_rule in ('ANY', 'WOMEN', 'MEN', 'APART')),
    add column starts_every integer not null default 5 constraint treatment_starts_every_check check (starts_every between 1 and 120),
    add column in_use boolean not null default true;
-- a group treatment begins on the hour or half hour
update treatment set starts_every = 30 where minutes % 30 = 0 and preparation = 0;
