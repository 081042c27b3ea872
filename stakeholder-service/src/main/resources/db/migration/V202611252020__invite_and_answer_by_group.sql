-- The audience becomes groups with numbers, the documents references; words and links that were there stay what they were.
alter table consultation
  add column how_to_respond      text,
  add column gunning             jsonb not null default '{}',
  add column period_changes      jsonb not null default '[]',
  add column cancellation_reason text,
  drop constraint consultation_status_known,
  add constraint consultation_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'REPORTED', 'CANCELLED')),
  add constraint consultation_cancelled_with_a_reason check ((status = 'CANCELLED') = (cancellation_reason is not null));
update consultation set
  audience  = coalesce((select jsonb_agg(jsonb_build_object('name', said)) from jsonb_array_elements_text(audience) as said), '[]'),
  documents = coalesce((select jsonb_agg(jsonb_build_object('link', said)) from jsonb_array_elements_text(documents) as said), '[]');
alter table consultation alter column gunning drop default, alter column period_changes drop default;

alter table consultation_response
  add column group_id uuid
    constraint consultation_response_group_fk references affected_group (id),
  add column people int not null default 1
    constraint consultation_response_speaks_for_somebody check (people > 0),
  alter column recorded_by drop not null;
-- what is anonymous names nobody, also not who wrote it down
update consultation_response set recorded_by = null where stakeholder_id is null;
alter table consultation_response
  alter column people drop default,
  add constraint consultation_response_anonymous_in_full check (
    (stakeholder_id is null) = (recorded_by is null));
create index consultation_response_by_group on consultation_response (group_id, consultation_id);

alter table consultation_point add column answered boolean generated always as (outcome is not null) stored;
create index consultation_point_unanswered on consultation_point (organisation, consultation_id, id) where not answered;

create table consultation_invitation (
  id              uuid        constraint consultation_invitation_pk primary key,
  organisation    text        not null,
  consultation_id uuid        not null
    constraint consultation_invitation_consultation_fk references consultation (id),
  stakeholder_id  uuid
    constraint consultation_invitation_stakeholder_fk references stakeholder (id),
  group_id        uuid
    constraint consultation_invitation_group_fk references affected_group (id),
  channel         text        not null
    constraint consultation_invitation_channel_known check (channel in
      ('FACE_TO_FACE', 'VIDEO', 'PHONE', 'EMAIL', 'GROUP_MEETING', 'NEWSLETTER')),
  invited_on      date        not null,
  status          text        not null
    constraint consultation_invitation_status_known check (status in ('INVITED', 'REMINDED', 'RESPONDED', 'DECLINED')),
  reminded_on     date,
  reminders       int         not null,
  answered_on     date,
  recorded_by     text        not null,
  created_at      timestamptz not null,
  version         bigint      not null,
  constraint consultation_invitation_of_somebody check (stakeholder_id is not null or group_id is not null),
  constraint consultation_invitation_once_per_stakeholder unique (consultation_id, stakeholder_id),
  constraint consultation_invitation_reminder_dated check ((reminders > 0) = (reminded_on is not null)),
  constraint consultation_invitation_answer_dated check (
    (status in ('RESPONDED', 'DECLINED')) = (answered_on is not null))
);
create unique index consultation_invitation_once_per_group
  on consultation_invitation (consultation_id, group_id) where stakeholder_id is null;
create index consultation_invitation_by_consultation
  on consultation_invitation (organisation, consultation_id, invited_on, id);
create index consultation_invitation_by_creation on consultation_invitation (organisation, created_at, id);
create index consultation_invitation_by_stakeholder on consultation_invitation (stakeholder_id);
