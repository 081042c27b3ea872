create table user_type (
  id                   uuid        constraint user_type_pk primary key,
  organisation         text        not null,
  initiative_id        uuid        not null constraint user_type_of_initiative references initiative (id),
  code                 text        not null constraint user_type_code_form check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  name                 text        not null constraint user_type_name_said check (length(btrim(name)) between 1 and 200),
  staff_group          text        not null
    constraint user_type_staff_group_said check (length(btrim(staff_group)) between 1 and 120),
  headcount            int         not null constraint user_type_headcount_in_range check (headcount between 0 and 1000000),
  settings             jsonb       not null,
  tasks                jsonb       not null,
  needs                jsonb       not null,
  mandatory_needs      jsonb       not null,
  current_devices      jsonb       not null,
  systems_used         jsonb       not null,
  connectivity_profile text
    constraint user_type_connectivity_known check (connectivity_profile in
      ('ONLINE', 'ONLINE_WITH_CACHE', 'OFFLINE_FIRST', 'OFFLINE_ONLY')),
  digital_confidence   int         constraint user_type_confidence_in_range check (digital_confidence between 1 and 5),
  status               text        not null
    constraint user_type_status_known check (status in ('DRAFT', 'ACTIVE', 'RETIRED')),
  retirement_reason    text,
  created_by           text        not null,
  created_at           timestamptz not null,
  version              bigint      not null,
  constraint user_type_retirement_reasoned check ((status = 'RETIRED') = (retirement_reason is not null)),
  -- what is used for mapping must need something
  constraint user_type_needs_something check (status = 'DRAFT' or
    (needs ->> 'portability')::int + (needs ->> 'screen')::int + (needs ->> 'typing')::int + (needs ->> 'camera')::int
      + (needs ->> 'ruggedness')::int + (needs ->> 'infectionControl')::int + (needs ->> 'battery')::int
      + (needs ->> 'offline')::int > 0),
  constraint user_type_code_once_per_initiative unique (organisation, initiative_id, code),
  -- what refers to a user type can be held to the same initiative
  constraint user_type_with_initiative unique (id, initiative_id)
);
create index user_type_by_code on user_type (organisation, code, id);
create index user_type_by_creation on user_type (organisation, created_at, id);
create index user_type_by_headcount on user_type (organisation, headcount, id);
