-- A member may be erased: without number, name and contacts the row goes on to count. The same person may come again as a new member.
alter table member alter column iin drop not null;
alter table member add column erased_at timestamptz;
alter table member add column known_since date not null default current_date;
alter table member add constraint member_erased_check check ((iin is null) = (erased_at is not null));
alter table member add constraint member_erased_clean_check
    check (erased_at is null or (patronymic = '' and folded = '' and phone = '' and email = '' and job = ''));
-- lists of members go by this, page after page
create index member_folded_idx on member (folded, id);
