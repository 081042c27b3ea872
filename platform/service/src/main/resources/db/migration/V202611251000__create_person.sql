-- The one place of a service that knows which person a subject id stands for (handbook 7.5). Audit and events hold only
-- the subject id; erasing a person empties this row and leaves them as they are.
create table person (
  subject_id         uuid        constraint person_pk primary key,
  organisation       text        not null,
  login              text,
  restricted_at      timestamptz,
  restriction_reason text,
  erased_at          timestamptz,
  first_seen_at      timestamptz not null,
  constraint person_once_per_organisation unique (organisation, login),
  constraint person_erased_is_empty check ((erased_at is null) = (login is not null)),
  constraint person_restriction_whole check (
    (restricted_at is null) = (restriction_reason is null) and (restricted_at is null or erased_at is null))
);
create index person_restricted on person (organisation, login) where restricted_at is not null;
