create table maturity_assessment (
  id            uuid        constraint maturity_assessment_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null,
  scheme        text        not null
    constraint maturity_assessment_scheme_known check (scheme in ('DMA_2023', 'DMA_2015')),
  phase         text        not null
    constraint maturity_assessment_phase_known check (phase in ('BASELINE', 'FOLLOW_UP')),
  title         text        not null constraint maturity_assessment_title_said check (length(btrim(title)) between 1 and 200),
  scores        jsonb       not null,
  target        numeric(9, 6),
  overall       numeric(9, 6),
  status        text        not null
    constraint maturity_assessment_status_known check (status in ('DRAFT', 'COMPLETED')),
  completed_on  date,
  signed_by     text,
  signed_as     text
    constraint maturity_assessment_signer_known check (signed_as in ('SRO', 'CIO', 'CCIO')),
  signed_at     timestamptz,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint maturity_assessment_sign_off_whole check (
    (status = 'COMPLETED') = (completed_on is not null)
    and (completed_on is null) = (signed_by is null)
    and (completed_on is null) = (signed_as is null)
    and (completed_on is null) = (signed_at is null))
);
create index maturity_assessment_by_creation on maturity_assessment (organisation, created_at, id);
create index maturity_assessment_by_initiative on maturity_assessment (organisation, initiative_id, created_at, id);

create table success_factor_assessment (
  id            uuid        constraint success_factor_assessment_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null,
  title         text        not null
    constraint success_factor_assessment_title_said check (length(btrim(title)) between 1 and 200),
  factors       jsonb       not null,
  status        text        not null
    constraint success_factor_assessment_status_known check (status in ('DRAFT', 'COMPLETED')),
  completed_on  date,
  completed_by  text,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint success_factor_assessment_completion_whole check (
    (status = 'COMPLETED') = (completed_on is not null) and (completed_on is null) = (completed_by is null))
);
create index success_factor_assessment_by_creation on success_factor_assessment (organisation, created_at, id);
create index success_factor_assessment_by_initiative
  on success_factor_assessment (organisation, initiative_id, created_at, id);
