-- When an appointment was before it was moved or cancelled: its guest learns what changed.
alter table appointment
    add column former_starts timestamptz,
    add column moved_at timestamptz,
    add constraint appointment_former_time_check check ((former_starts is null) = (moved_at is null));
