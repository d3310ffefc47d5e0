alter table resort
    add column same_sex_rooms boolean not null default true,
    add column couples_excepted boolean not null default true,
    add column hold_minutes integer not null default 30 check (hold_minutes > 0),
    add column offer_hours integer not null default 24 check (offer_hours > 0),
    add column no_show_after_hours integer not null default 24 check (no_show_after_hours > 0),
    add column health_card_months integer not null default 2 check (health_card_months > 0),
    add column turnover_day text;

-- An extra bed is put up where a room has to take one more; it is given out last.
alter table bed add column extra boolean not null default false;
