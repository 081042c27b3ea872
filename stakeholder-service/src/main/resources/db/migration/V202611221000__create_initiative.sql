-- Initiatives and how far they have come (handbook 2.2).

create table initiative (
  id                 uuid primary key,
  organisation       text        not null,
  reference          text        not null,
  name               text        not null,
  description        text,
  sro                text        not null,
  programme_manager  text        not null,
  operational_owner  text,
  linked_programmes  jsonb       not null default '[]',
  started_on         date        not null,
  status             text        not null,
  current_step       text,
  gates_passed       jsonb       not null default '[]',
  hold               jsonb,
  resumptions        jsonb       not null default '[]',
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  version            bigint      not null,
  constraint initiative_reference_is_unique unique (organisation, reference),
  constraint initiative_reference_form check (reference ~ '^(PRG|INI)-[0-9]{1,9}$'),
  constraint initiative_name_not_blank check (length(btrim(name)) between 1 and 200),
  constraint initiative_status_known
    check (status in ('DRAFT', 'ACTIVE', 'ON_HOLD', 'CLOSED_COMPLETE', 'CLOSED_STOPPED')),
  constraint initiative_step_known
    check (current_step in ('analyse.vision', 'analyse.strategy', 'decide.business-case', 'decide.procurement',
                            'deploy.implement', 'deploy.optimise')),
  constraint initiative_complete_has_no_step check ((status = 'CLOSED_COMPLETE') = (current_step is null)),
  constraint initiative_hold_only_on_hold check ((status = 'ON_HOLD') = (hold is not null)),
  constraint initiative_gates_are_a_list check (jsonb_typeof(gates_passed) = 'array')
);

-- one index for each order in which the list can be asked for
create index initiative_by_created_at on initiative (organisation, created_at, id);
create index initiative_by_name on initiative (organisation, name, id);
create index initiative_by_reference on initiative (organisation, reference, id);
create index initiative_by_started_on on initiative (organisation, started_on, id);
create index initiative_by_status on initiative (organisation, status, created_at, id);
create index initiative_by_current_step on initiative (organisation, current_step, created_at, id);

-- The last number given within an organisation; the row lock hands numbers out one by one, without gaps.
create table initiative_number (
  organisation text   primary key,
  last         bigint not null,
  constraint initiative_number_positive check (last > 0)
);
