-- Where a published lesson was before it was moved: those who hear it learn what changed. What is gone (a hall, a trainer) is nobody's news.
alter table lesson
    add column former_starts timestamptz,
    add column former_venue_id bigint references venue on delete set null,
    add column former_trainer_id bigint references trainer on delete set null,
    add column moved_at timestamptz,
    add constraint lesson_former_place_check check ((former_starts is null) = (moved_at is null));
