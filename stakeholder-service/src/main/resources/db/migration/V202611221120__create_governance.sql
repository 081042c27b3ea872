create extension if not exists btree_gist;

create table governance_group (
  id                 uuid        constraint governance_group_pk primary key,
  organisation       text        not null,
  initiative_id      uuid        not null,
  kind               text        not null
    constraint governance_group_kind_known check (kind in
      ('BOARD', 'PROJECT_GROUP', 'BENEFITS_WORKING_GROUP', 'CLINICAL_SAFETY_GROUP', 'USER_GROUP', 'PROCUREMENT_PANEL')),
  name               text        not null constraint governance_group_name_said check (length(btrim(name)) between 1 and 200),
  terms_of_reference text,
  quorum_override    int         constraint governance_group_quorum_positive check (quorum_override >= 1),
  status             text        not null
    constraint governance_group_status_known check (status in ('FORMING', 'ACTIVE', 'DISSOLVED')),
  created_by         text        not null,
  created_at         timestamptz not null,
  changed_at         timestamptz not null,
  version            bigint      not null,
  constraint governance_group_active_with_terms check (status <> 'ACTIVE' or terms_of_reference is not null)
);
create index governance_group_by_initiative on governance_group (organisation, initiative_id, name, id);
create index governance_group_by_name on governance_group (organisation, name, id);
create index governance_group_by_creation on governance_group (organisation, created_at, id);

create table group_member (
  id           uuid not null constraint group_member_pk primary key,
  organisation text not null,
  group_id     uuid not null
    constraint group_member_group_fk references governance_group (id),
  subject      text not null,
  office       text not null constraint group_member_office_known check (office in ('CHAIR', 'DEPUTY', 'MEMBER')),
  role_codes   jsonb not null,
  member_from  date not null,
  member_to    date,
  constraint group_member_from_before_to check (member_from <= member_to),
  constraint group_member_once_at_a_time exclude using gist (
    group_id with =, subject with =, daterange(member_from, member_to, '[]') with &&),
  constraint group_member_one_chair_at_a_time exclude using gist (
    group_id with =, daterange(member_from, member_to, '[]') with &&) where (office = 'CHAIR')
);
create index group_member_by_group on group_member (group_id, member_from);

create table meeting (
  id            uuid        constraint meeting_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null,
  group_id      uuid        not null
    constraint meeting_group_fk references governance_group (id),
  held_on       date        not null,
  attendees     jsonb       not null,
  notes         text,
  quorate       boolean     not null,
  quorum        jsonb       not null,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null
);
create index meeting_by_initiative on meeting (organisation, initiative_id, held_on, id);
create index meeting_by_group on meeting (organisation, group_id, held_on, id);
create index meeting_by_day on meeting (organisation, held_on, id);

-- Decisions are only ever added; deciding again makes a new one.
create table decision (
  id              uuid        constraint decision_pk primary key,
  organisation    text        not null,
  initiative_id   uuid        not null,
  meeting_id      uuid        not null
    constraint decision_meeting_fk references meeting (id),
  subject_type    text        not null constraint decision_subject_type_form check (subject_type ~ '^[A-Z][A-Z_]{1,39}$'),
  subject_id      uuid        not null,
  subject_version int         not null constraint decision_subject_version_positive check (subject_version >= 1),
  outcome         text        not null
    constraint decision_outcome_known check (outcome in ('AGREED', 'REJECTED', 'DEFERRED')),
  rationale       text,
  conditions      jsonb       not null,
  votes           jsonb,
  valid           boolean     not null,
  decided_on      date        not null,
  recorded_by     text        not null,
  recorded_at     timestamptz not null,
  constraint decision_once_per_meeting_and_version unique (meeting_id, subject_type, subject_id, subject_version)
);
create index decision_by_initiative on decision (organisation, initiative_id, decided_on, id);
create index decision_by_day on decision (organisation, decided_on, id);
create index decision_by_subject on decision (organisation, subject_type, subject_id, subject_version);
