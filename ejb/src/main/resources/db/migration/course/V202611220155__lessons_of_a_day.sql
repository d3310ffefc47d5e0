-- what is taught today
create index lesson_starts_idx on lesson (starts);
