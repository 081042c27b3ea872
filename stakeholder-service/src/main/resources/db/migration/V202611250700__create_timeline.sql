-- What happened to initiatives, as all services announced it, and everything they ever told about facts (handbook 2.1, 7.6).

create table timeline_entry (
  id             uuid        constraint timeline_entry_pk primary key,
  organisation   text        not null,
  initiative_id  uuid        not null constraint timeline_entry_of_initiative references initiative (id),
  at             timestamptz not null,
  kind           text        not null
    constraint timeline_entry_kind_known check (kind in ('TRANSITION', 'DECISION', 'EVIDENCE')),
  service        text        not null
    constraint timeline_entry_service_known check (service in ('stakeholder', 'benefits', 'procurement', 'device')),
  noun           text        not null,
  record_id      uuid,
  sequence       bigint      not null,
  from_state     text,
  to_state       text,
  command        text,
  actor          text,
  detail         jsonb       not null constraint timeline_entry_detail_is_an_object check (jsonb_typeof(detail) = 'object'),
  fact_code      text,
  fact_was       text constraint timeline_entry_fact_was_known check (fact_was in ('TRUE', 'FALSE', 'UNKNOWN')),
  fact_is        text constraint timeline_entry_fact_is_known check (fact_is in ('TRUE', 'FALSE', 'UNKNOWN')),
  checkpoint_id  text,
  checkpoint_was text constraint timeline_entry_checkpoint_was_known
    check (checkpoint_was in ('MET', 'PARTIALLY_MET', 'NOT_MET', 'UNKNOWN')),
  checkpoint_is  text constraint timeline_entry_checkpoint_is_known
    check (checkpoint_is in ('MET', 'PARTIALLY_MET', 'NOT_MET', 'UNKNOWN')),
  constraint timeline_entry_transition_whole check ((kind <> 'EVIDENCE') = (to_state is not null and command is not null)),
  constraint timeline_entry_evidence_whole check (
    (kind = 'EVIDENCE') = (fact_code is not null)
    and (fact_code is null) = (fact_is is null)
    and (fact_code is null) = (checkpoint_id is null)
    and (fact_code is null) = (checkpoint_was is null)
    and (fact_code is null) = (checkpoint_is is null)),
  constraint timeline_entry_changes_something check (fact_was is null or fact_was <> fact_is)
);
create index timeline_entry_by_time on timeline_entry (organisation, initiative_id, at, id);
create index timeline_entry_by_kind on timeline_entry (organisation, initiative_id, kind, at, id);
create index timeline_entry_by_record on timeline_entry (organisation, initiative_id, record_id, at, id);
create index timeline_entry_of_initiative_itself on timeline_entry (organisation, initiative_id, at, sequence)
  where noun = 'initiative';

create table fact_history (
  id            uuid        constraint fact_history_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint fact_history_of_initiative references initiative (id),
  service       text        not null
    constraint fact_history_service_known check (service in ('stakeholder', 'benefits', 'procurement', 'device')),
  code          text        not null,
  at            timestamptz not null,
  as_of         timestamptz not null,
  satisfied     boolean,
  observed      jsonb       not null,
  required      jsonb       not null,
  missing       jsonb       not null,
  record_refs   jsonb       not null
);
create index fact_history_by_code on fact_history (organisation, initiative_id, code, at desc, id desc);

-- What happened has happened: nothing is overwritten, nothing goes away.
create trigger timeline_entry_is_immutable before update or delete on timeline_entry
  for each row execute function refuse_change();
create trigger timeline_entry_is_kept before truncate on timeline_entry
  for each statement execute function refuse_change();
create trigger fact_history_is_immutable before update or delete on fact_history
  for each row execute function refuse_change();
create trigger fact_history_is_kept before truncate on fact_history
  for each statement execute function refuse_change();
