-- Gate reviews, their decisions and the frozen evidence (handbook 2.1 and 2.2).

create table gate_review (
  id            uuid primary key,
  organisation  text        not null,
  initiative_id uuid        not null references initiative (id),
  gate          text        not null,
  wave_id       uuid,
  status        text        not null,
  note          text,
  requested_by  text        not null,
  requested_at  timestamptz not null,
  verdict       text,
  decided_at    timestamptz,
  version       bigint      not null,
  constraint gate_review_gate_known check (gate in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')),
  constraint gate_review_wave_only_at_gate_5 check (wave_id is null or gate = 'G5'),
  constraint gate_review_status_known check (status in ('REQUESTED', 'DECIDED', 'WITHDRAWN')),
  constraint gate_review_verdict_known check (verdict in ('PASS', 'PASS_WITH_CONDITIONS', 'HOLD', 'STOP')),
  constraint gate_review_decided_has_verdict
    check ((status = 'DECIDED') = (verdict is not null) and (verdict is null) = (decided_at is null))
);

create unique index gate_review_one_open
  on gate_review (initiative_id, gate, coalesce(wave_id, '00000000-0000-0000-0000-000000000000'))
  where status = 'REQUESTED';
create index gate_review_by_initiative on gate_review (organisation, initiative_id, requested_at, id);
create index gate_review_by_requested_at on gate_review (organisation, requested_at, id);
create index gate_review_by_status on gate_review (organisation, status, requested_at, id);

-- The exact text that was hashed, and what they were hashed to.
create table evidence_pack (
  id            uuid primary key,
  organisation  text        not null,
  initiative_id uuid        not null references initiative (id),
  review_id     uuid        not null references gate_review (id),
  gate          text        not null,
  content       text        not null,
  sha256        text        not null,
  frozen_at     timestamptz not null,
  constraint evidence_pack_gate_known check (gate in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')),
  constraint evidence_pack_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create index evidence_pack_by_initiative on evidence_pack (organisation, initiative_id, frozen_at, id);
create index evidence_pack_by_review on evidence_pack (review_id);

create table gate_decision (
  id             uuid primary key,
  organisation   text        not null,
  initiative_id  uuid        not null references initiative (id),
  review_id      uuid        not null references gate_review (id),
  number         integer     not null,
  gate           text        not null,
  verdict        text        not null,
  meeting_id     uuid        not null,
  decided_by     text        not null,
  decided_at     timestamptz not null,
  reasons        jsonb       not null,
  roadmap        jsonb       not null,
  return_on      date,
  conditions     jsonb       not null,
  waivers        jsonb       not null,
  checkpoints    jsonb       not null,
  pack_id        uuid        not null references evidence_pack (id),
  pack_sha256    text        not null,
  constraint gate_decision_numbered_once unique (review_id, number),
  constraint gate_decision_number_positive check (number > 0),
  constraint gate_decision_gate_known check (gate in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')),
  constraint gate_decision_verdict_known check (verdict in ('PASS', 'PASS_WITH_CONDITIONS', 'HOLD', 'STOP')),
  constraint gate_decision_hold_has_reasons check (verdict <> 'HOLD' or jsonb_array_length(reasons) > 0),
  constraint gate_decision_waivers_only_with_conditions
    check (verdict = 'PASS_WITH_CONDITIONS' or jsonb_array_length(waivers) = 0)
);

create index gate_decision_by_initiative on gate_decision (initiative_id, gate, decided_at, id);

-- Decisions and packs are evidence: nothing is overwritten, nothing goes away.
create trigger evidence_pack_is_immutable before update or delete on evidence_pack
  for each row execute function refuse_change();
create trigger evidence_pack_is_kept before truncate on evidence_pack
  for each statement execute function refuse_change();
create trigger gate_decision_is_immutable before update or delete on gate_decision
  for each row execute function refuse_change();
create trigger gate_decision_is_kept before truncate on gate_decision
  for each statement execute function refuse_change();
