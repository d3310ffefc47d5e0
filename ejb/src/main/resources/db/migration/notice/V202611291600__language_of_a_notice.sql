-- A notice is told in one language: the one its words were filled in in, whatever the person reads in today.
alter table notice add column language text;
update notice n set language = coalesce(m.language, a.language)
    from mailbox b left join member m on m.id = b.member_id left join account a on a.id = b.account_id where b.id = n.mailbox_id;
alter table notice alter column language set not null;

-- Who belongs to no house keeps the hours of the first one where people sleep.
update mailbox set zone = (select zone from resort r order by exists (select from room where resort_id = r.id) desc, name limit 1)
    where zone = 'Z' and exists (select from resort);
