-- A record that was wrong from the beginning is taken back: it stays as it was, proves nothing any longer, and may have its
-- place taken by the record that is right (handbook 7.5, rectification).
alter table decision
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid
    constraint decision_replaced_by_fk references decision (id) deferrable initially deferred,
  add constraint decision_taken_back_whole check (
    (rectified_at is null) = (rectified_by is null) and (rectified_at is not null or replaced_by is null)),
  drop constraint decision_once_per_meeting_and_version;
create unique index decision_once_per_meeting_and_version
  on decision (meeting_id, subject_type, subject_id, subject_version) where rectified_at is null;

alter table consultation_response
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid
    constraint consultation_response_replaced_by_fk references consultation_response (id) deferrable initially deferred,
  add constraint consultation_response_taken_back_whole check (
    (rectified_at is null) = (rectified_by is null) and (rectified_at is not null or replaced_by is null)),
  drop constraint consultation_response_once_per_stakeholder;
create unique index consultation_response_once_per_stakeholder
  on consultation_response (consultation_id, stakeholder_id) where rectified_at is null;

alter table support_assessment
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid
    constraint support_assessment_replaced_by_fk references support_assessment (id) deferrable initially deferred,
  add constraint support_assessment_taken_back_whole check (
    (rectified_at is null) = (rectified_by is null) and (rectified_at is not null or replaced_by is null));

alter table influence_assessment
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid
    constraint influence_assessment_replaced_by_fk references influence_assessment (id) deferrable initially deferred,
  add constraint influence_assessment_taken_back_whole check (
    (rectified_at is null) = (rectified_by is null) and (rectified_at is not null or replaced_by is null));

-- A completed assessment has a state for it; the next one takes its place.
alter table maturity_assessment
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid,
  drop constraint maturity_assessment_status_known,
  add constraint maturity_assessment_status_known check (status in ('DRAFT', 'COMPLETED', 'RECTIFIED')),
  drop constraint maturity_assessment_sign_off_whole,
  add constraint maturity_assessment_sign_off_whole check (
    (status <> 'DRAFT') = (completed_on is not null)
    and (completed_on is null) = (signed_by is null)
    and (completed_on is null) = (signed_as is null)
    and (completed_on is null) = (signed_at is null)),
  add constraint maturity_assessment_taken_back_whole check (
    (status = 'RECTIFIED') = (rectified_at is not null) and (rectified_at is null) = (rectified_by is null));

alter table success_factor_assessment
  add column rectified_at      timestamptz,
  add column rectified_by      text,
  add column rectified_because text,
  add column replaced_by       uuid,
  drop constraint success_factor_assessment_status_known,
  add constraint success_factor_assessment_status_known check (status in ('DRAFT', 'COMPLETED', 'RECTIFIED')),
  drop constraint success_factor_assessment_completion_whole,
  add constraint success_factor_assessment_completion_whole check (
    (status <> 'DRAFT') = (completed_on is not null) and (completed_on is null) = (completed_by is null)),
  add constraint success_factor_assessment_taken_back_whole check (
    (status = 'RECTIFIED') = (rectified_at is not null) and (rectified_at is null) = (rectified_by is null));
