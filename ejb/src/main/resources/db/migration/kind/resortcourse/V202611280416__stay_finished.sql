-- "Get treated and learn!" is completed by the hours and the stay.
insert into programme_requirement (programme_id, position, fact, least)
select id, 1, 'stay', 1 from programme where kind = 'resort-course';
