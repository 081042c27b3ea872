-- What people ask about the data on them, and the clock under which it is answered (handbook 7.5).
create table subject_request (
  id               uuid        constraint subject_request_pk primary key,
  organisation     text        not null,
  kind             text        not null
    constraint subject_request_kind_known check (kind in
      ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'COMPLAINT')),
  subject          text        not null constraint subject_request_subject_said check (length(btrim(subject)) between 1 and 200),
  details          text,
  received_on      date        not null,
  status           text        not null
    constraint subject_request_status_known check (status in
      ('RECEIVED', 'IN_PROGRESS', 'PAUSED', 'RESPONDED', 'WITHDRAWN')),
  handler          text,
  paused_on        date,
  pause_reason     text
    constraint subject_request_pause_reason_known check (pause_reason in ('IDENTITY', 'SCOPE')),
  paused_days      int         not null constraint subject_request_paused_days_counted check (paused_days >= 0),
  extended_on      date,
  extension_reason text,
  acknowledged_on  date,
  due_on           date,
  due_provisional  boolean     not null,
  outcome          text
    constraint subject_request_outcome_known check (outcome in ('GRANTED', 'GRANTED_IN_PART', 'REFUSED')),
  response         text,
  legal_reason     text,
  closed_on        date,
  done             jsonb       not null,
  created_by       text        not null,
  created_at       timestamptz not null,
  version          bigint      not null,
  constraint subject_request_handler_is_not_subject check (handler <> subject),
  constraint subject_request_taken_by_somebody check (status not in ('IN_PROGRESS', 'PAUSED', 'RESPONDED') or handler is not null),
  constraint subject_request_pause_whole check (
    (status = 'PAUSED') = (paused_on is not null) and (paused_on is null) = (pause_reason is null)),
  constraint subject_request_nothing_due_in_a_pause check (status <> 'PAUSED' or due_on is null),
  constraint subject_request_extension_whole check ((extended_on is null) = (extension_reason is null)),
  constraint subject_request_only_complaints_acknowledged check (acknowledged_on is null or kind = 'COMPLAINT'),
  constraint subject_request_closed_whole check (
    (status in ('RESPONDED', 'WITHDRAWN')) = (closed_on is not null) and (closed_on is null) = (response is null)),
  constraint subject_request_outcome_of_a_response check ((status = 'RESPONDED') = (outcome is not null)),
  constraint subject_request_refusal_on_a_ground check (
    outcome is null or outcome = 'GRANTED' or legal_reason is not null)
);
create index subject_request_by_creation on subject_request (organisation, created_at, id);
create index subject_request_by_receipt on subject_request (organisation, received_on, id);
create index subject_request_by_subject on subject_request (organisation, subject, id);
create index subject_request_due on subject_request (organisation, due_on, id) where closed_on is null;
