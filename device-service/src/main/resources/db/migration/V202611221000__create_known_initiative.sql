-- What has been heard of the initiatives. Statuses and steps are the producer's words: no check, so that a new one is not refused.
create table known_initiative (
  id           uuid   constraint known_initiative_pk primary key,
  organisation text   not null,
  name         text   not null,
  status       text   not null,
  current_step text,
  gates_passed jsonb  not null,
  sequence     bigint not null
);
create index known_initiative_by_organisation on known_initiative (organisation, id);
