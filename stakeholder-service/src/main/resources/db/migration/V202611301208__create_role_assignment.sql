-- Roles that hold in one initiative (handbook 7.3): given and taken away by people, never changed.
create table role_assignment (
  id            uuid        constraint role_assignment_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint role_assignment_of_initiative references initiative (id),
  assignee      text        not null,
  role          text        not null,
  from_day      date        not null,
  until_day     date        not null,
  status        text        not null constraint role_assignment_status_known check (status in ('ACTIVE', 'ENDED')),
  assigned_by   text        not null,
  ended_by      text,
  ended_at      timestamptz,
  end_reason    text,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint role_assignment_no_role_of_machines check (role <> 'SERVICE'),
  constraint role_assignment_days_in_order check (until_day >= from_day),
  constraint role_assignment_not_to_oneself check (assigned_by <> assignee),
  constraint role_assignment_end_whole check (
    (status = 'ENDED') = (ended_at is not null)
    and (ended_at is null) = (ended_by is null)
    and (ended_at is null) = (end_reason is null)),
  constraint role_assignment_once_at_a_time exclude using gist (
    initiative_id with =, assignee with =, role with =, daterange(from_day, until_day, '[]') with &&)
    where (status = 'ACTIVE')
);
create index role_assignment_by_initiative on role_assignment (organisation, initiative_id, created_at, id);
create index role_assignment_by_creation on role_assignment (organisation, created_at, id);
