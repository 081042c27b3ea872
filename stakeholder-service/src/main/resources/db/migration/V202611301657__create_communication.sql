-- What people are told of the change, and what it brought (handbook 1.6.1, 1.6.2).
create table communication (
  id                  uuid        constraint communication_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null
    constraint communication_of_initiative references initiative (id),
  title               text        not null
    constraint communication_title_said check (length(btrim(title)) between 1 and 500),
  message             text        not null
    constraint communication_message_said check (length(btrim(message)) between 1 and 4000),
  channel             text        not null
    constraint communication_channel_known check (channel in
      ('EMAIL', 'NEWSLETTER', 'INTRANET', 'TEAM_BRIEFING', 'EVENT', 'POSTER', 'VIDEO', 'SOCIAL_MEDIA', 'PRESS')),
  external            boolean     not null,
  group_ids           jsonb       not null
    constraint communication_groups_are_a_list check (jsonb_typeof(group_ids) = 'array'),
  owner               text        not null
    constraint communication_owner_said check (length(btrim(owner)) between 1 and 200),
  due_on              date        not null,
  status              text        not null
    constraint communication_status_known check (status in ('OPEN', 'SENT', 'CANCELLED')),
  completed_on        date,
  outcome             text,
  cancellation_reason text,
  created_by          text        not null,
  created_at          timestamptz not null,
  version             bigint      not null,
  constraint communication_sending_whole check (
    (status = 'SENT') = (completed_on is not null) and (completed_on is null) = (outcome is null)),
  constraint communication_cancellation_reasoned check ((status = 'CANCELLED') = (cancellation_reason is not null))
);
create index communication_by_initiative on communication (initiative_id, due_on, id);
create index communication_by_due_day on communication (organisation, due_on, id);
create index communication_by_creation on communication (organisation, created_at, id);
call scope_rows_by('communication', 'initiative_id');

create table case_study (
  id                uuid        constraint case_study_pk primary key,
  organisation      text        not null,
  initiative_id     uuid        not null
    constraint case_study_of_initiative references initiative (id),
  title             text        not null
    constraint case_study_title_said check (length(btrim(title)) between 1 and 200),
  audience          text        not null
    constraint case_study_audience_known check (audience in ('INTERNAL', 'EXTERNAL')),
  situation         text        not null,
  change            text        not null,
  impact            text        not null,
  lessons           jsonb       not null
    constraint case_study_lessons_are_a_list check (jsonb_typeof(lessons) = 'array'),
  benefit_ids       jsonb       not null
    constraint case_study_benefits_are_a_list check (jsonb_typeof(benefit_ids) = 'array'),
  quote             text,
  owner             text        not null
    constraint case_study_owner_said check (length(btrim(owner)) between 1 and 200),
  status            text        not null
    constraint case_study_status_known check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
  authors           jsonb       not null
    constraint case_study_authors_are_a_list check (jsonb_typeof(authors) = 'array'),
  approved_by       text,
  published_on      date,
  published_at      text,
  withdrawal_reason text,
  created_by        text        not null,
  created_at        timestamptz not null,
  version           bigint      not null,
  constraint case_study_approval_known check ((status = 'DRAFT') = (approved_by is null)),
  constraint case_study_publication_dated check (
    (status in ('PUBLISHED', 'WITHDRAWN')) = (published_on is not null)
    and (published_on is not null or published_at is null)),
  constraint case_study_withdrawal_reasoned check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index case_study_by_initiative on case_study (initiative_id, created_at, id);
create index case_study_by_creation on case_study (organisation, created_at, id);
create index case_study_by_title on case_study (organisation, title, id);
call scope_rows_by('case_study', 'initiative_id');
