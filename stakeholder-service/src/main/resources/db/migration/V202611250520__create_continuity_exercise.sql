-- Exercises are only ever added; what turns out to be wrong is corrected by another one, or made void.
create table continuity_exercise (
  id            uuid        constraint continuity_exercise_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null
    constraint continuity_exercise_initiative_fk references initiative (id),
  scenario      text        not null
    constraint continuity_exercise_scenario_known check (scenario in
      ('DEVICE_LOSS', 'NETWORK_OUTAGE', 'SYSTEM_OUTAGE', 'MDM_OUTAGE', 'SUPPLIER_FAILURE')),
  held_on       date        not null,
  participants  int         not null constraint continuity_exercise_attended check (participants between 1 and 100000),
  outcome       text        not null
    constraint continuity_exercise_outcome_known check (outcome in ('PASS', 'PASS_WITH_ACTIONS', 'FAIL')),
  findings      text,
  actions       jsonb       not null,
  status        text        not null
    constraint continuity_exercise_status_known check (status in ('RECORDED', 'CORRECTED', 'VOID')),
  corrects      uuid
    constraint continuity_exercise_corrects_fk references continuity_exercise (id)
    constraint continuity_exercise_corrected_once unique,
  reason        text,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  version       bigint      not null,
  constraint continuity_exercise_corrects_another check (corrects <> id),
  constraint continuity_exercise_withdrawn_with_reason check ((status = 'RECORDED') = (reason is null)),
  constraint continuity_exercise_actions_where_promised check (
    outcome <> 'PASS_WITH_ACTIONS' or jsonb_array_length(actions) >= 1)
);
create index continuity_exercise_by_initiative on continuity_exercise (organisation, initiative_id, held_on, id);
create index continuity_exercise_by_day on continuity_exercise (organisation, held_on, id);
create index continuity_exercise_by_recording on continuity_exercise (organisation, recorded_at, id);
