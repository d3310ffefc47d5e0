-- What a certificate is called, what it says and how it looks, as printed: readable when its programme's kind is deployed no more. Papers
-- printed before had one look and the core's words; their sentence stands in their files alone.
alter table certificate add column look text not null default 'SPRING';
alter table certificate alter column look drop default;
alter table certificate add column title text;
alter table certificate add column award text;
