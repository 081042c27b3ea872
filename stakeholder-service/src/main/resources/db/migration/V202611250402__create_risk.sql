-- Risks, issues and assumptions of an initiative (handbook 6.6). Decisions are kept once, in decision.

-- The last number given to a risk (R), issue (I) or assumption (A) of an initiative; the row lock hands them out one by one.
create table raid_number (
  initiative_id uuid   not null constraint raid_number_of_initiative references initiative (id),
  kind          text   not null constraint raid_number_kind_known check (kind in ('R', 'I', 'A')),
  last          bigint not null constraint raid_number_positive check (last > 0),
  constraint raid_number_pk primary key (initiative_id, kind)
);

create table risk (
  id                  uuid        constraint risk_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null constraint risk_of_initiative references initiative (id),
  reference           text        not null constraint risk_reference_form check (reference ~ '^R-[0-9]{4,}$'),
  cause               text        not null,
  event               text        not null,
  effect              text        not null,
  proximity           text        not null constraint risk_proximity_known check (proximity in
    ('IMMINENT', 'WITHIN_THREE_MONTHS', 'WITHIN_A_YEAR', 'LATER')),
  response            text        constraint risk_response_known check (response in ('AVOID', 'REDUCE', 'TRANSFER', 'ACCEPT')),
  response_plan       text,
  owner               text,
  review_on           date        not null,
  raised_on           date        not null,
  status              text        not null constraint risk_status_known check (status in ('OPEN', 'MATERIALISED', 'CLOSED')),
  status_since        date        not null,
  status_reason       text,
  likelihood          int         not null constraint risk_likelihood_in_range check (likelihood between 1 and 5),
  impact              int         not null constraint risk_impact_in_range check (impact between 1 and 5),
  score               int         not null constraint risk_score_is_product check (score = likelihood * impact),
  residual_likelihood int         constraint risk_residual_likelihood_in_range check (residual_likelihood between 1 and likelihood),
  residual_impact     int         constraint risk_residual_impact_in_range check (residual_impact between 1 and impact),
  scored_on           date        not null,
  created_by          text        not null,
  created_at          timestamptz not null,
  changed_at          timestamptz not null,
  version             bigint      not null,
  constraint risk_reference_once unique (initiative_id, reference),
  constraint risk_residual_whole check ((residual_likelihood is null) = (residual_impact is null)),
  constraint risk_status_after_raising check (status_since >= raised_on)
);
create index risk_by_initiative on risk (organisation, initiative_id, created_at, id);
create index risk_by_score on risk (organisation, initiative_id, score, id);
create index risk_by_creation on risk (organisation, created_at, id);
create index risk_by_score_overall on risk (organisation, score, id);
create index risk_by_review on risk (organisation, review_on, id);
create index risk_by_reference on risk (organisation, reference, id);

-- What was thought of a risk, and since when it stood where: only ever added.
create table risk_scoring (
  id                  uuid        constraint risk_scoring_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null constraint risk_scoring_of_initiative references initiative (id),
  risk_id             uuid        not null constraint risk_scoring_risk_fk references risk (id),
  likelihood          int         not null constraint risk_scoring_likelihood_in_range check (likelihood between 1 and 5),
  impact              int         not null constraint risk_scoring_impact_in_range check (impact between 1 and 5),
  residual_likelihood int
    constraint risk_scoring_residual_likelihood_in_range check (residual_likelihood between 1 and likelihood),
  residual_impact     int         constraint risk_scoring_residual_impact_in_range check (residual_impact between 1 and impact),
  rationale           text,
  assessed_on         date        not null,
  author              text        not null,
  recorded_at         timestamptz not null,
  constraint risk_scoring_residual_whole check ((residual_likelihood is null) = (residual_impact is null))
);
create index risk_scoring_by_risk on risk_scoring (risk_id, assessed_on, recorded_at, id);
create index risk_scoring_by_initiative on risk_scoring (initiative_id, assessed_on);
create trigger risk_scoring_is_immutable before update or delete on risk_scoring
  for each row execute function refuse_change();
create trigger risk_scoring_is_kept before truncate on risk_scoring
  for each statement execute function refuse_change();

create table risk_change (
  id            uuid        constraint risk_change_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint risk_change_of_initiative references initiative (id),
  risk_id       uuid        not null constraint risk_change_risk_fk references risk (id),
  status        text        not null constraint risk_change_status_known check (status in ('OPEN', 'MATERIALISED', 'CLOSED')),
  since         date        not null,
  reason        text,
  recorded_at   timestamptz not null
);
create index risk_change_by_risk on risk_change (risk_id, since, recorded_at, id);
create trigger risk_change_is_immutable before update or delete on risk_change
  for each row execute function refuse_change();
create trigger risk_change_is_kept before truncate on risk_change
  for each statement execute function refuse_change();

create table issue (
  id            uuid        constraint issue_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint issue_of_initiative references initiative (id),
  risk_id       uuid        constraint issue_risk_fk references risk (id),
  reference     text        not null constraint issue_reference_form check (reference ~ '^I-[0-9]{4,}$'),
  title         text        not null constraint issue_title_said check (length(btrim(title)) between 1 and 500),
  description   text,
  severity      text        not null constraint issue_severity_known check (severity in ('MINOR', 'MODERATE', 'MAJOR', 'CRITICAL')),
  owner         text        not null,
  due_on        date        not null,
  raised_on     date        not null,
  status        text        not null constraint issue_status_known check (status in ('OPEN', 'RESOLVED', 'WITHDRAWN')),
  resolved_on   date,
  resolved_by   text,
  resolution    text,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint issue_reference_once unique (initiative_id, reference),
  constraint issue_ended_whole check ((status = 'OPEN') = (resolved_on is null) and (resolved_on is null) = (resolved_by is null)
    and (resolved_on is null) = (resolution is null)),
  constraint issue_ended_after_raising check (resolved_on >= raised_on)
);
create index issue_by_initiative on issue (organisation, initiative_id, due_on, id);
create index issue_by_due_day on issue (organisation, due_on, id);
create index issue_by_creation on issue (organisation, created_at, id);
create index issue_by_reference on issue (organisation, reference, id);
create index issue_by_risk on issue (risk_id) where risk_id is not null;

create table assumption (
  id            uuid        constraint assumption_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint assumption_of_initiative references initiative (id),
  reference     text        not null constraint assumption_reference_form check (reference ~ '^A-[0-9]{4,}$'),
  statement     text        not null,
  if_wrong      text,
  owner         text        not null,
  check_by      date        not null,
  status        text        not null constraint assumption_status_known check (status in ('OPEN', 'VALIDATED', 'INVALIDATED')),
  found_on      date,
  found_by      text,
  evidence      text,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint assumption_reference_once unique (initiative_id, reference),
  constraint assumption_found_whole check ((status = 'OPEN') = (found_on is null) and (found_on is null) = (found_by is null)
    and (found_on is null) = (evidence is null))
);
create index assumption_by_initiative on assumption (organisation, initiative_id, check_by, id);
create index assumption_by_check_day on assumption (organisation, check_by, id);
create index assumption_by_creation on assumption (organisation, created_at, id);
create index assumption_by_reference on assumption (organisation, reference, id);
