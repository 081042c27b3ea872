-- Roles that hold in one initiative, as announced by the service in which they are assigned. The holder is an alias that every
-- service computes from the caller's token and nobody turns back.
create table known_assignment (
  id            uuid    constraint known_assignment_pk primary key,
  organisation  text    not null,
  initiative_id uuid    not null,
  holder        text    not null,
  role          text    not null,
  from_day      date    not null,
  until_day     date    not null,
  ended         boolean not null
);
create index known_assignment_by_holder on known_assignment (holder) where not ended;

call scope_rows_by('known_assignment', 'initiative_id', '{select, insert, update}');
