-- A topic's number means something in its programme alone. What was entered before is taken over for every programme of the trainer's house.
alter table trainer_topic add column programme_id bigint;
alter table trainer_topic drop constraint trainer_topic_pkey;

insert into trainer_topic (trainer_id, topic, programme_id)
select distinct tt.trainer_id, tt.topic, i.programme_id
from trainer_topic tt join trainer t on t.id = tt.trainer_id join intake i on i.resort_id = t.resort_id
where tt.programme_id is null;
delete from trainer_topic where programme_id is null;

alter table trainer_topic alter column programme_id set not null;
alter table trainer_topic add primary key (trainer_id, programme_id, topic);
alter table trainer_topic add constraint trainer_topic_programme_fk foreign key (programme_id) references programme (id);
create index trainer_topic_programme on trainer_topic (programme_id);
