create table stakeholder (
  id                  uuid        constraint stakeholder_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null,
  name                text        not null constraint stakeholder_name_said check (length(btrim(name)) between 1 and 200),
  kind                text        not null
    constraint stakeholder_kind_known check (kind in ('PERSON', 'GROUP', 'ORGANISATION')),
  internal            boolean     not null,
  seniority           text        not null
    constraint stakeholder_seniority_known check (seniority in ('BOARD', 'SENIOR', 'MIDDLE', 'FRONTLINE', 'EXTERNAL')),
  role_codes          jsonb       not null,
  ods_code            text        constraint stakeholder_ods_code_form check (ods_code ~ '^[A-Z0-9]{1,9}$'),
  job_title           text,
  contact             text,
  subject             text,
  preferred_channel   text
    constraint stakeholder_channel_known check (preferred_channel in
      ('FACE_TO_FACE', 'VIDEO', 'PHONE', 'EMAIL', 'GROUP_MEETING', 'NEWSLETTER')),
  relationship_owner  text,
  champion            boolean     not null,
  linked_supplier_id  uuid,
  linked_user_type_id uuid,
  power               int         constraint stakeholder_power_in_range check (power between 1 and 5),
  interest            int         constraint stakeholder_interest_in_range check (interest between 1 and 5),
  impact_of_change    int         constraint stakeholder_impact_in_range check (impact_of_change between 1 and 5),
  influence_assessed_on date,
  support             text        not null
    constraint stakeholder_support_known check (support in
      ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  desired_support     text        not null
    constraint stakeholder_desired_support_known check (desired_support in
      ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  support_assessed_on date,
  status              text        not null
    constraint stakeholder_status_known check (status in ('ACTIVE', 'LEFT')),
  left_on             date,
  leaving_reason      text,
  created_by          text        not null,
  created_at          timestamptz not null,
  version             bigint      not null,
  constraint stakeholder_influence_whole check (
    (power is null) = (influence_assessed_on is null) and (interest is null) = (influence_assessed_on is null)),
  constraint stakeholder_leaving_dated check (
    (status = 'LEFT') = (left_on is not null) and (left_on is null) = (leaving_reason is null)),
  constraint stakeholder_person_once_per_initiative unique (organisation, initiative_id, subject)
);
create index stakeholder_by_initiative on stakeholder (organisation, initiative_id, name, id);
create index stakeholder_by_name on stakeholder (organisation, name, id);
create index stakeholder_by_creation on stakeholder (organisation, created_at, id);
create index stakeholder_senior_internal on stakeholder (initiative_id)
  where status = 'ACTIVE' and internal and (seniority = 'SENIOR' or power >= 4);

-- Opinions and weights are only ever added, so that their history can be drawn.
create table support_assessment (
  id             uuid        constraint support_assessment_pk primary key,
  organisation   text        not null,
  stakeholder_id uuid        not null
    constraint support_assessment_stakeholder_fk references stakeholder (id),
  current_level  text        not null
    constraint support_assessment_current_known check (current_level in
      ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  desired_level  text        not null
    constraint support_assessment_desired_known check (desired_level in
      ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  assessed_on    date        not null,
  author         text        not null,
  note           text,
  recorded_at    timestamptz not null
);
create index support_assessment_by_day on support_assessment (stakeholder_id, assessed_on, id);

create table influence_assessment (
  id               uuid        constraint influence_assessment_pk primary key,
  organisation     text        not null,
  stakeholder_id   uuid        not null
    constraint influence_assessment_stakeholder_fk references stakeholder (id),
  power            int         not null constraint influence_assessment_power_in_range check (power between 1 and 5),
  interest         int         not null constraint influence_assessment_interest_in_range check (interest between 1 and 5),
  impact_of_change int         constraint influence_assessment_impact_in_range check (impact_of_change between 1 and 5),
  assessed_on      date        not null,
  author           text        not null,
  note             text,
  recorded_at      timestamptz not null
);
create index influence_assessment_by_day on influence_assessment (stakeholder_id, assessed_on, id);

create table engagement_action (
  id             uuid        constraint engagement_action_pk primary key,
  organisation   text        not null,
  initiative_id  uuid        not null,
  stakeholder_id uuid        not null
    constraint engagement_action_stakeholder_fk references stakeholder (id),
  title          text        not null constraint engagement_action_title_said check (length(btrim(title)) between 1 and 300),
  channel        text
    constraint engagement_action_channel_known check (channel in
      ('FACE_TO_FACE', 'VIDEO', 'PHONE', 'EMAIL', 'GROUP_MEETING', 'NEWSLETTER')),
  owner          text        not null,
  due_on         date        not null,
  status         text        not null
    constraint engagement_action_status_known check (status in ('OPEN', 'COMPLETED', 'CANCELLED')),
  completed_on   date,
  effect         text,
  cancellation_reason text,
  created_by     text        not null,
  created_at     timestamptz not null,
  version        bigint      not null,
  constraint engagement_action_completion_dated check ((status = 'COMPLETED') = (completed_on is not null)),
  constraint engagement_action_cancellation_reasoned check ((status = 'CANCELLED') = (cancellation_reason is not null))
);
create index engagement_action_by_initiative on engagement_action (organisation, initiative_id, due_on, id);
create index engagement_action_by_due_day on engagement_action (organisation, due_on, id);
create index engagement_action_by_creation on engagement_action (organisation, created_at, id);
create index engagement_action_completed on engagement_action (stakeholder_id, completed_on) where status = 'COMPLETED';
