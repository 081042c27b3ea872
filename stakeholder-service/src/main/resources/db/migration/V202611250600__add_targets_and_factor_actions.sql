-- Targets of single dimensions and of the factors' mean, and actions on factors as records of their own (handbook 6.7).

alter table maturity_assessment add column targets jsonb not null default '[]'
  constraint maturity_assessment_targets_are_a_list check (jsonb_typeof(targets) = 'array');
alter table maturity_assessment alter column targets drop default;

alter table success_factor_assessment add column target numeric(7, 6)
  constraint success_factor_assessment_target_possible check (target between 1 and 5);

-- trend and picture: the completed ones of an initiative, the newest first
create index maturity_assessment_completed
  on maturity_assessment (organisation, initiative_id, scheme, completed_on, signed_at, id) where status = 'COMPLETED';
create index success_factor_assessment_completed
  on success_factor_assessment (organisation, initiative_id, completed_on, id) where status = 'COMPLETED';
-- benchmark: the newest sign-off of each organisation
create index maturity_assessment_peer
  on maturity_assessment (scheme, organisation, completed_on desc, signed_at desc, id desc) include (overall)
  where status = 'COMPLETED' and overall is not null;

create table success_factor_action (
  id                  uuid        constraint success_factor_action_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null
    constraint success_factor_action_of_initiative references initiative (id),
  factor_id           text        not null
    constraint success_factor_action_factor_form check (factor_id ~ '^success\.(organisational|mobile)\.[a-z-]+$'),
  assessment_id       uuid
    constraint success_factor_action_assessment_fk references success_factor_assessment (id),
  title               text        not null
    constraint success_factor_action_title_said check (length(btrim(title)) between 1 and 300),
  owner               text        not null
    constraint success_factor_action_owner_said check (length(btrim(owner)) between 1 and 200),
  due_on              date        not null,
  status              text        not null
    constraint success_factor_action_status_known check (status in ('OPEN', 'COMPLETED', 'CANCELLED')),
  completed_on        date,
  outcome             text,
  cancellation_reason text,
  created_by          text        not null,
  created_at          timestamptz not null,
  version             bigint      not null,
  constraint success_factor_action_completion_whole check (
    (status = 'COMPLETED') = (completed_on is not null) and (completed_on is null) = (outcome is null)),
  constraint success_factor_action_cancellation_reasoned check (
    (status = 'CANCELLED') = (cancellation_reason is not null))
);
create index success_factor_action_by_initiative on success_factor_action (organisation, initiative_id, due_on, id);
create index success_factor_action_by_due_day on success_factor_action (organisation, due_on, id);
create index success_factor_action_by_creation on success_factor_action (organisation, created_at, id);
create index success_factor_action_by_factor on success_factor_action (organisation, initiative_id, factor_id);
