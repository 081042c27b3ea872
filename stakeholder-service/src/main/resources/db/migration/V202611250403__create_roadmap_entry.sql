-- What is to be done while an initiative rests (toolkit tip analyse.vision.tip.1), and what passes with conditions ask for.
create table roadmap_entry (
  id            uuid        constraint roadmap_entry_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint roadmap_entry_of_initiative references initiative (id),
  decision_id   uuid        not null constraint roadmap_entry_decision_fk references gate_decision (id),
  gate          text        not null constraint roadmap_entry_gate_known check (gate in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')),
  kind          text        not null constraint roadmap_entry_kind_known check (kind in
    ('INTERIM_SOLUTION', 'PILOT', 'EVIDENCE', 'ENGAGEMENT', 'OTHER')),
  description   text        not null,
  owner         text,
  due_on        date        not null,
  status        text        not null constraint roadmap_entry_status_known check (status in
    ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED', 'LAPSED')),
  ended_on      date,
  outcome       text,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint roadmap_entry_ended_dated check ((status in ('DONE', 'DROPPED', 'LAPSED')) = (ended_on is not null))
);
create index roadmap_entry_by_initiative on roadmap_entry (organisation, initiative_id, due_on, id);
create index roadmap_entry_by_due_day on roadmap_entry (organisation, due_on, id);
create index roadmap_entry_by_creation on roadmap_entry (organisation, created_at, id);
create index roadmap_entry_by_decision on roadmap_entry (decision_id, due_on, id);

-- Initiatives that rest already.
insert into roadmap_entry (id, organisation, initiative_id, decision_id, gate, kind, description, due_on, status, created_at, version)
select (entry ->> 'id')::uuid, i.organisation, i.id, (i.hold ->> 'decisionId')::uuid, i.hold ->> 'gate', entry ->> 'kind',
  entry ->> 'description', d.due, 'PLANNED', i.updated_at, 0
from initiative i
cross join lateral jsonb_array_elements(i.hold -> 'roadmap') as entry
cross join lateral (select case jsonb_typeof(entry -> 'due')
    when 'array' then make_date((entry -> 'due' ->> 0)::int, (entry -> 'due' ->> 1)::int, (entry -> 'due' ->> 2)::int)
    else (entry ->> 'due')::date end as due) d
where i.status = 'ON_HOLD';

create table gate_commitment (
  id            uuid        constraint gate_commitment_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint gate_commitment_of_initiative references initiative (id),
  review_id     uuid        not null constraint gate_commitment_review_fk references gate_review (id),
  decision_id   uuid        not null constraint gate_commitment_decision_fk references gate_decision (id),
  gate          text        not null constraint gate_commitment_gate_known check (gate in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')),
  kind          text        not null constraint gate_commitment_kind_known check (kind in ('WAIVER', 'CONDITION')),
  checkpoint_id text,
  text          text        not null,
  owner         text,
  due_on        date,
  status        text        not null
    constraint gate_commitment_status_known check (status in ('OPEN', 'DISCHARGED', 'SUPERSEDED')),
  discharged_on date,
  discharged_by text,
  evidence      text,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint gate_commitment_waives_a_checkpoint check ((kind = 'WAIVER') = (checkpoint_id is not null)),
  constraint gate_commitment_waiver_is_due check (kind <> 'WAIVER' or owner is not null and due_on is not null),
  constraint gate_commitment_discharged_whole check ((status = 'DISCHARGED') = (discharged_on is not null)
    and (discharged_on is null) = (discharged_by is null) and (discharged_on is null) = (evidence is null)),
  constraint gate_commitment_discharged_by_another check (discharged_by <> owner)
);
create index gate_commitment_by_initiative on gate_commitment (organisation, initiative_id, created_at, id);
create index gate_commitment_by_creation on gate_commitment (organisation, created_at, id);
create index gate_commitment_open on gate_commitment (initiative_id, due_on) where status = 'OPEN';
create index gate_commitment_by_review on gate_commitment (review_id);

-- What the decisions in force ask for already.
insert into gate_commitment (id, organisation, initiative_id, review_id, decision_id, gate, kind, checkpoint_id, text, owner,
  due_on, status, created_at, version)
select gen_random_uuid(), d.organisation, d.initiative_id, d.review_id, d.id, d.gate, 'WAIVER', w ->> 'checkpointId',
  w ->> 'reason', w ->> 'owner', case jsonb_typeof(w -> 'due')
    when 'array' then make_date((w -> 'due' ->> 0)::int, (w -> 'due' ->> 1)::int, (w -> 'due' ->> 2)::int)
    else (w ->> 'due')::date end, 'OPEN', d.decided_at, 0
from gate_decision d cross join lateral jsonb_array_elements(d.waivers) as w
where not exists (select 1 from gate_decision later where later.review_id = d.review_id and later.number > d.number);
insert into gate_commitment (id, organisation, initiative_id, review_id, decision_id, gate, kind, text, status, created_at, version)
select gen_random_uuid(), d.organisation, d.initiative_id, d.review_id, d.id, d.gate, 'CONDITION', c #>> '{}', 'OPEN',
  d.decided_at, 0
from gate_decision d cross join lateral jsonb_array_elements(d.conditions) as c
where not exists (select 1 from gate_decision later where later.review_id = d.review_id and later.number > d.number);
