-- What an initiative keeps of the toolkit's items (handbook 1.8): state only, never their text. An item that nobody has
-- touched has no row.

create table activity_progress (
  id             uuid        constraint activity_progress_pk primary key,
  organisation   text        not null,
  initiative_id  uuid        not null
    constraint activity_progress_of_initiative references initiative (id),
  activity_id    text        not null
    constraint activity_progress_activity_form check (activity_id ~ '^[a-z-]+[.][a-z-]+[.]activity[.][0-9]+$'),
  status         text        not null
    constraint activity_progress_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'NOT_APPLICABLE')),
  reason         text,
  owner          text,
  evidence_refs  jsonb       not null
    constraint activity_progress_refs_are_a_list check (jsonb_typeof(evidence_refs) = 'array'),
  updated_by     text        not null,
  updated_at     timestamptz not null,
  version        bigint      not null,
  constraint activity_progress_once_per_initiative unique (organisation, initiative_id, activity_id),
  constraint activity_progress_set_aside_with_reason check ((status = 'NOT_APPLICABLE') = (reason is not null))
);
create index activity_progress_by_initiative on activity_progress (initiative_id);

create table consideration_review (
  id               uuid        constraint consideration_review_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null
    constraint consideration_review_of_initiative references initiative (id),
  consideration_id text        not null
    constraint consideration_review_consideration_form
      check (consideration_id ~ '^[a-z-]+[.][a-z-]+[.]consideration[.][0-9]+$'),
  decision         text        not null
    constraint consideration_review_decision_known
      check (decision in ('NOT_REVIEWED', 'PLANNED', 'ADDRESSED', 'NOT_APPLICABLE')),
  reason           text,
  response         text        constraint consideration_review_response_short check (length(response) <= 4000),
  links            jsonb       not null
    constraint consideration_review_links_are_a_list check (jsonb_typeof(links) = 'array'),
  updated_by       text        not null,
  updated_at       timestamptz not null,
  version          bigint      not null,
  constraint consideration_review_once_per_initiative unique (organisation, initiative_id, consideration_id),
  constraint consideration_review_set_aside_with_reason check ((decision = 'NOT_APPLICABLE') = (reason is not null)),
  constraint consideration_review_answered check (decision not in ('PLANNED', 'ADDRESSED') or response is not null)
);
create index consideration_review_by_initiative on consideration_review (initiative_id);

create table next_step_action (
  id                  uuid        constraint next_step_action_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null
    constraint next_step_action_of_initiative references initiative (id),
  step                text        not null
    constraint next_step_action_step_known check (step in
      ('analyse.vision', 'analyse.strategy', 'decide.business-case', 'decide.procurement', 'deploy.implement',
       'deploy.optimise')),
  next_step_id        text
    constraint next_step_action_of_its_step check (next_step_id like step || '.next-step.%'),
  title               text,
  owner               text        not null,
  due_on              date        not null,
  status              text        not null
    constraint next_step_action_status_known check (status in ('OPEN', 'DONE', 'CANCELLED')),
  outcome             text,
  cancellation_reason text,
  created_by          text        not null,
  created_at          timestamptz not null,
  version             bigint      not null,
  constraint next_step_action_says_what check (next_step_id is not null or length(btrim(title)) between 1 and 300),
  constraint next_step_action_cancelled_with_reason check ((status = 'CANCELLED') = (cancellation_reason is not null)),
  constraint next_step_action_outcome_when_done check (status = 'DONE' or outcome is null)
);
create index next_step_action_by_due_day on next_step_action (organisation, due_on, id);
create index next_step_action_by_creation on next_step_action (organisation, created_at, id);
create index next_step_action_of_an_initiative on next_step_action (initiative_id, due_on, id);
create index next_step_action_by_owner on next_step_action (organisation, owner, due_on, id);
