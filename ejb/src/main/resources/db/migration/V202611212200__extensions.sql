-- exclusion constraints that compare a bed, a guest or a venue by equality and a time by overlap
create extension if not exists btree_gist;
