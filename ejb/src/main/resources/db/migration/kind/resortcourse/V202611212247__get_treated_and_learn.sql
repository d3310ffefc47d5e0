-- "Get treated and learn!": ten days at a sanatorium with a course of ten academic hours of 45 minutes.
insert into programme (id, version, kind, days, academic_hours, hours_to_attend, academic_hour_minutes, pause_minutes,
                       check_in_lead_minutes, roll_call_grace_minutes)
values (nextval('programme_seq'), 0, 'resort-course', 10, 10, 10, 45, 10, 15, 60);

insert into programme_title (programme_id, language, title)
select programme.id, words.language, words.title
from programme, (values ('KK', 'Емдел және үйрен!'), ('RU', 'Лечись и учись!'), ('KY', 'Дарылан жана үйрөн!'),
                        ('UZ', 'Davolan va oʻrgan!'), ('EN', 'Get treated and learn!')) as words (language, title)
where programme.kind = 'resort-course';
