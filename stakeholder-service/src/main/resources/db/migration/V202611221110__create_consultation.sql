create table consultation (
  id                    uuid        constraint consultation_pk primary key,
  organisation          text        not null,
  initiative_id         uuid        not null,
  title                 text        not null constraint consultation_title_said check (length(btrim(title)) between 1 and 200),
  topic                 text        not null
    constraint consultation_topic_known check (topic in
      ('VISION', 'STRATEGY', 'BUSINESS_CASE', 'IMPLEMENTATION', 'FUTURE_OPTIONS', 'OTHER')),
  method                text        not null
    constraint consultation_method_known check (method in ('WORKSHOP', 'ONE_TO_ONE', 'SURVEY', 'MEETING', 'BRIEFING')),
  objectives            text        not null,
  audience              jsonb       not null,
  documents             jsonb       not null,
  opens                 date        not null,
  closes                date        not null,
  period_waiver_reason  text,
  status                text        not null
    constraint consultation_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'REPORTED')),
  ended_on              date,
  response_count        int         not null constraint consultation_responses_counted check (response_count >= 0),
  feedback_count        int         not null,
  point_count           int         not null,
  answered_count        int         not null,
  report                jsonb,
  created_by            text        not null,
  created_at            timestamptz not null,
  version               bigint      not null,
  constraint consultation_opens_before_it_closes check (opens <= closes),
  constraint consultation_feedback_among_responses check (feedback_count between 0 and response_count),
  constraint consultation_answers_among_points check (answered_count between 0 and point_count),
  constraint consultation_end_dated check ((status in ('CLOSED', 'REPORTED')) = (ended_on is not null)),
  constraint consultation_ends_within_its_period check (ended_on between opens and closes),
  constraint consultation_closed_with_a_response check (ended_on is null or response_count > 0),
  constraint consultation_reported_in_full check (
    (status = 'REPORTED') = (report is not null) and (status <> 'REPORTED' or answered_count = point_count))
);
create index consultation_by_initiative on consultation (organisation, initiative_id, opens, id);
create index consultation_by_opening on consultation (organisation, opens, id);
create index consultation_by_creation on consultation (organisation, created_at, id);

create table consultation_response (
  id              uuid        constraint consultation_response_pk primary key,
  organisation    text        not null,
  consultation_id uuid        not null
    constraint consultation_response_consultation_fk references consultation (id),
  stakeholder_id  uuid
    constraint consultation_response_stakeholder_fk references stakeholder (id),
  attended        boolean     not null,
  support_level   text
    constraint consultation_response_support_known check (support_level in
      ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  sentiment       text
    constraint consultation_response_sentiment_known check (sentiment in ('POSITIVE', 'MIXED', 'NEGATIVE')),
  responded_on    date        not null,
  recorded_by     text        not null,
  created_at      timestamptz not null,
  constraint consultation_response_once_per_stakeholder unique (consultation_id, stakeholder_id)
);
create index consultation_response_by_consultation
  on consultation_response (organisation, consultation_id, responded_on, id);
create index consultation_response_by_stakeholder on consultation_response (stakeholder_id, responded_on);

create table consultation_point (
  id              uuid        constraint consultation_point_pk primary key,
  organisation    text        not null,
  consultation_id uuid        not null
    constraint consultation_point_consultation_fk references consultation (id),
  response_id     uuid        not null
    constraint consultation_point_response_fk references consultation_response (id),
  text            text        not null,
  outcome         text
    constraint consultation_point_outcome_known check (outcome in ('ACCEPTED', 'PARTLY', 'REJECTED', 'NOTED')),
  answer          text,
  answered_by     text,
  answered_at     timestamptz,
  created_at      timestamptz not null,
  version         bigint      not null,
  constraint consultation_point_answer_whole check (
    (outcome is null) = (answered_by is null) and (outcome is null) = (answered_at is null)),
  constraint consultation_point_rejection_reasoned check (outcome <> 'REJECTED' or answer is not null)
);
create index consultation_point_by_consultation on consultation_point (organisation, consultation_id, id);
create index consultation_point_by_response on consultation_point (response_id);
