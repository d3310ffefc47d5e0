-- A place is a row, however its holder came: by an application, by a list, or at the desk.
create sequence admission_seat_seq increment 50;
create table admission_seat (
    id bigint primary key,
    admission_id bigint not null references admission,
    member_id bigint not null references member,
    -- what quotas looked at when it was given
    union_id bigint references union_org,
    region_id bigint references region,
    sex text not null constraint admission_seat_sex_check check (sex in ('MALE', 'FEMALE')),
    age integer not null,
    -- nobody is counted twice
    constraint admission_seat_member_key unique (admission_id, member_id)
);
create index admission_seat_member_idx on admission_seat (member_id);

-- those who have a place already: by an application, else by whatever enrolled them
insert into admission_seat (id, admission_id, member_id, union_id, region_id, sex, age)
select nextval('admission_seat_seq'), a.admission_id, m.id, a.union_id, a.region_id, m.sex,
    date_part('year', age(i.first_day, m.born))
from application a join admission d on d.id = a.admission_id join intake i on i.id = d.intake_id join member m on m.id = a.member_id
where a.state = 'ACCEPTED' and i.state <> 'COMPLETED'
on conflict do nothing;
insert into admission_seat (id, admission_id, member_id, union_id, region_id, sex, age)
select nextval('admission_seat_seq'), d.id, m.id, m.union_id, m.region_id, m.sex, date_part('year', age(i.first_day, m.born))
from enrolment e join intake i on i.id = e.intake_id join admission d on d.intake_id = i.id join member m on m.id = e.member_id
where e.state = 'ENROLLED' and i.state <> 'COMPLETED'
on conflict do nothing;

-- where more came by list than there were places, there are as many places as people
update admission d set taken = counted.people, places = greatest(d.places, counted.people), version = d.version + 1
from (select s.admission_id, count(*) people from admission_seat s group by s.admission_id) counted where counted.admission_id = d.id;
update admission_quota q set taken = counted.people, most = case when q.most is null then null else greatest(q.most, counted.people) end
from (select q.id, count(*) people from admission_quota q join admission_seat s on s.admission_id = q.admission_id
        and (q.union_id is null or q.union_id = s.union_id) and (q.region_id is null or q.region_id = s.region_id)
        and (q.sex is null or q.sex = s.sex) and (q.oldest is null or s.age <= q.oldest) group by q.id) counted where counted.id = q.id;
