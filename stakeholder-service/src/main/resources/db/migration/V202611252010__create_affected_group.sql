-- Whom an initiative affects, and who of them is to receive a device: the other side of the coverage of consultations.
create table affected_group (
  id              uuid        constraint affected_group_pk primary key,
  organisation    text        not null,
  initiative_id   uuid        not null
    constraint affected_group_of_initiative references initiative (id),
  name            text        not null constraint affected_group_name_said check (length(btrim(name)) between 1 and 200),
  kind            text        not null
    constraint affected_group_kind_known check (kind in
      ('STAFF_GROUP', 'TEAM', 'PATIENTS_AND_CARERS', 'REPRESENTATIVES', 'PARTNERS', 'OTHER')),
  user_type_code  text,
  stakeholder_id  uuid
    constraint affected_group_stakeholder_fk references stakeholder (id),
  headcount       int         not null constraint affected_group_has_people check (headcount > 0),
  recipients      int         not null,
  devices_planned int         not null constraint affected_group_devices_counted check (devices_planned >= 0),
  stated_on       date        not null,
  ended_on        date,
  created_by      text        not null,
  created_at      timestamptz not null,
  version         bigint      not null,
  constraint affected_group_recipients_among_people check (recipients between 0 and headcount),
  constraint affected_group_ends_after_it_began check (ended_on >= stated_on)
);
create unique index affected_group_named_once on affected_group (initiative_id, lower(name));
-- one stakeholder is one group
create unique index affected_group_stakeholder_once on affected_group (stakeholder_id) where stakeholder_id is not null;
create index affected_group_by_name on affected_group (organisation, initiative_id, name, id);
create index affected_group_of_organisation on affected_group (organisation, name, id);
create index affected_group_by_creation on affected_group (organisation, created_at, id);
create index affected_group_by_recipients on affected_group (organisation, recipients, id);
