-- What people think of a course. Who took part and what was answered stand apart: see docs/decisions/0026.

create sequence survey_form_seq increment by 50 start 101;
create sequence survey_question_seq increment by 50 start 101;
create sequence survey_seq increment by 50;
create sequence survey_participation_seq increment by 50;

-- The questions of a programme; of those without a form of their own, the one that names no programme.
create table survey_form (
    id           bigint primary key,
    version      integer not null,
    programme_id bigint,
    days         integer not null,
    constraint survey_form_programme_fk foreign key (programme_id) references programme (id),
    constraint survey_form_programme_key unique nulls not distinct (programme_id),
    constraint survey_form_days_check check (days between 1 and 90)
);

-- A question is never reworded: it is retired and another takes its place, so that old answers keep their meaning.
create table survey_question (
    id      bigint primary key,
    form_id bigint not null,
    ordinal integer not null,
    kind    text not null,
    about   text not null,
    retired boolean not null,
    constraint survey_question_form_fk foreign key (form_id) references survey_form (id),
    constraint survey_question_kind_check check (kind in ('RATING', 'CHOICE', 'TEXT')),
    constraint survey_question_about_check check (about in ('COURSE', 'LESSON'))
);

create table survey_question_wording (
    question_id bigint not null,
    language    text not null,
    text        text not null,
    choices     text,
    primary key (question_id, language),
    constraint survey_question_wording_question_fk foreign key (question_id) references survey_question (id),
    constraint survey_question_wording_language_check check (language in ('KK', 'RU', 'KY', 'UZ', 'EN')),
    constraint survey_question_wording_text_check check (trim(text) <> '')
);

-- The seal is thrown away when the survey closes; with it goes the last way from a sheet of answers to a person.
create table survey (
    id        bigint primary key,
    version   integer not null,
    intake_id bigint not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null,
    closed_at timestamptz,
    seal      bytea,
    constraint survey_intake_fk foreign key (intake_id) references intake (id),
    constraint survey_intake_key unique (intake_id),
    constraint survey_seal_check check ((closed_at is null) = (seal is not null))
);

create table survey_asked (
    survey_id   bigint not null,
    question_id bigint not null,
    primary key (survey_id, question_id),
    constraint survey_asked_survey_fk foreign key (survey_id) references survey (id),
    constraint survey_asked_question_fk foreign key (question_id) references survey_question (id)
);

-- Who took part: no time, nothing that leads to an answer.
create table survey_participation (
    id           bigint primary key,
    survey_id    bigint not null,
    enrolment_id bigint not null,
    constraint survey_participation_survey_fk foreign key (survey_id) references survey (id),
    constraint survey_participation_enrolment_fk foreign key (enrolment_id) references enrolment (id),
    constraint survey_participation_key unique (survey_id, enrolment_id)
);

-- What was answered: random ids, no time, no person. The sheet holds together what one person said while it may still be changed.
create table survey_answer (
    id          uuid primary key,
    survey_id   bigint not null,
    question_id bigint not null,
    topic_id    bigint,
    trainer_id  bigint,
    sheet       text,
    rating      integer,
    choice      integer,
    words       text,
    constraint survey_answer_survey_fk foreign key (survey_id) references survey (id),
    constraint survey_answer_question_fk foreign key (question_id) references survey_question (id),
    constraint survey_answer_topic_fk foreign key (topic_id) references topic (id),
    constraint survey_answer_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint survey_answer_rating_check check (rating between 1 and 5),
    constraint survey_answer_choice_check check (choice >= 0),
    constraint survey_answer_one_check check (num_nonnulls(rating, choice, words) = 1),
    constraint survey_answer_lesson_check check ((topic_id is null) = (trainer_id is null))
);
create unique index survey_answer_once_key on survey_answer (survey_id, sheet, question_id, coalesce(topic_id, 0)) where sheet is not null;
create index survey_answer_trainer on survey_answer (trainer_id);

insert into survey_form (id, version, programme_id, days) values (1, 0, null, 14);

insert into survey_question (id, form_id, ordinal, kind, about, retired) values
    (1, 1, 1, 'RATING', 'COURSE', false),
    (2, 1, 2, 'CHOICE', 'COURSE', false),
    (3, 1, 3, 'TEXT', 'COURSE', false),
    (4, 1, 4, 'RATING', 'LESSON', false),
    (5, 1, 5, 'RATING', 'LESSON', false),
    (6, 1, 6, 'TEXT', 'LESSON', false);

insert into survey_question_wording (question_id, language, text, choices) values
    (1, 'EN', 'How satisfied are you with the course as a whole?', null),
    (1, 'RU', 'Насколько вы довольны курсом в целом?', null),
    (1, 'KK', 'Курсқа жалпы қаншалықты қанағаттандыңыз?', null),
    (1, 'KY', 'Курска жалпысынан канчалык ыраазысыз?', null),
    (1, 'UZ', 'Kursdan umuman qanchalik mamnunsiz?', null),
    (2, 'EN', 'Would you recommend the course to a colleague?', E'Yes\nPerhaps\nNo'),
    (2, 'RU', 'Посоветуете ли вы этот курс коллеге?', E'Да\nВозможно\nНет'),
    (2, 'KK', 'Бұл курсты әріптесіңізге ұсынар ма едіңіз?', E'Иә\nМүмкін\nЖоқ'),
    (2, 'KY', 'Бул курсту кесиптешиңизге сунуштайт белеңиз?', E'Ооба\nБалким\nЖок'),
    (2, 'UZ', 'Bu kursni hamkasbingizga tavsiya qilasizmi?', E'Ha\nBalki\nYoʻq'),
    (3, 'EN', 'What should we do better?', null),
    (3, 'RU', 'Что нам сделать лучше?', null),
    (3, 'KK', 'Нені жақсартуымыз керек?', null),
    (3, 'KY', 'Эмнени жакшыртышыбыз керек?', null),
    (3, 'UZ', 'Nimani yaxshilashimiz kerak?', null),
    (4, 'EN', 'How clear was the lesson?', null),
    (4, 'RU', 'Насколько понятным было занятие?', null),
    (4, 'KK', 'Сабақ қаншалықты түсінікті болды?', null),
    (4, 'KY', 'Сабак канчалык түшүнүктүү болду?', null),
    (4, 'UZ', 'Mashgʻulot qanchalik tushunarli boʻldi?', null),
    (5, 'EN', 'How useful is it for your work?', null),
    (5, 'RU', 'Насколько оно полезно для вашей работы?', null),
    (5, 'KK', 'Ол жұмысыңызға қаншалықты пайдалы?', null),
    (5, 'KY', 'Ал ишиңизге канчалык пайдалуу?', null),
    (5, 'UZ', 'U ishingiz uchun qanchalik foydali?', null),
    (6, 'EN', 'A word to the trainer', null),
    (6, 'RU', 'Несколько слов тренеру', null),
    (6, 'KK', 'Тренерге айтарыңыз', null),
    (6, 'KY', 'Тренерге айтарыңыз', null),
    (6, 'UZ', 'Trenerga aytadigan soʻzingiz', null);
