-- Who is responsible, accountable, consulted and informed about one deliverable or activity of an initiative.
create table raci_deliverable (
  id            uuid        constraint raci_deliverable_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint raci_deliverable_of_initiative references initiative (id),
  activity_id   text        constraint raci_deliverable_activity_form check (length(activity_id) between 1 and 120),
  title         text        not null
    constraint raci_deliverable_title_said check (length(btrim(title)) between 1 and 300),
  description   text,
  status        text        not null
    constraint raci_deliverable_status_known check (status in ('DRAFT', 'AGREED', 'WITHDRAWN')),
  created_by    text        not null,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  version       bigint      not null,
  constraint raci_deliverable_known_within_initiative unique (initiative_id, id)
);
create unique index raci_deliverable_activity_once on raci_deliverable (organisation, initiative_id, activity_id)
  where activity_id is not null and status <> 'WITHDRAWN';
create unique index raci_deliverable_title_once on raci_deliverable (organisation, initiative_id, lower(btrim(title)))
  where status <> 'WITHDRAWN';
create index raci_deliverable_by_initiative on raci_deliverable (organisation, initiative_id, title, id);
create index raci_deliverable_by_title on raci_deliverable (organisation, title, id);
create index raci_deliverable_by_creation on raci_deliverable (organisation, created_at, id);

-- One row per person and deliverable: so nobody has two letters, save that the accountable may be responsible too.
create table raci_assignment (
  id             uuid not null constraint raci_assignment_pk primary key,
  organisation   text not null,
  initiative_id  uuid not null,
  deliverable_id uuid not null,
  stakeholder_id uuid not null,
  part           text not null constraint raci_assignment_part_known check (part in
    ('RESPONSIBLE', 'ACCOUNTABLE', 'ACCOUNTABLE_AND_RESPONSIBLE', 'CONSULTED', 'INFORMED')),
  constraint raci_assignment_of_deliverable foreign key (initiative_id, deliverable_id)
    references raci_deliverable (initiative_id, id),
  constraint raci_assignment_of_stakeholder foreign key (initiative_id, stakeholder_id)
    references stakeholder (initiative_id, id),
  constraint raci_assignment_once_each unique (deliverable_id, stakeholder_id)
);
create unique index raci_assignment_one_accountable on raci_assignment (deliverable_id)
  where part in ('ACCOUNTABLE', 'ACCOUNTABLE_AND_RESPONSIBLE');
create index raci_assignment_by_stakeholder on raci_assignment (stakeholder_id);
create index raci_assignment_by_initiative on raci_assignment (initiative_id);
