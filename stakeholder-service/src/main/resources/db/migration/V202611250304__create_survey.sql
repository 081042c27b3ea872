create table survey (
  id                     uuid        constraint survey_pk primary key,
  organisation           text        not null,
  initiative_id          uuid        not null constraint survey_of_initiative references initiative (id),
  title                  text        not null constraint survey_title_said check (length(btrim(title)) between 1 and 200),
  purpose                text        not null
    constraint survey_purpose_known check (purpose in ('CURRENT_MOBILE_USE', 'EFFECTIVENESS', 'OTHER')),
  introduction           text,
  anonymous              boolean     not null,
  questions              jsonb       not null,
  segments               jsonb       not null,
  population             int         constraint survey_population_in_range check (population between 0 and 1000000),
  closes                 date,
  status                 text        not null
    constraint survey_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'REPORTED')),
  opened_on              date,
  closed_on              date,
  participation_salt     text,
  results                jsonb,
  report                 jsonb,
  reported_at            timestamptz,
  raw_answers_deleted_at timestamptz,
  created_by             text        not null,
  created_at             timestamptz not null,
  version                bigint      not null,
  constraint survey_asks_something check (status = 'DRAFT' or jsonb_array_length(questions) > 0),
  constraint survey_opening_dated check ((status = 'DRAFT') = (opened_on is null)),
  constraint survey_closing_dated check ((status in ('CLOSED', 'REPORTED')) = (closed_on is not null)),
  -- results stand when it closes, and who took part is not to be told from then on
  constraint survey_counted_when_closed check ((status in ('CLOSED', 'REPORTED')) = (results is not null)),
  constraint survey_salted_while_open check ((status = 'OPEN') = (participation_salt is not null)),
  constraint survey_reported_in_full check (
    (status = 'REPORTED') = (report is not null) and (report is null) = (reported_at is null)),
  constraint survey_answers_kept_until_reported check (raw_answers_deleted_at is null or reported_at is not null)
);
create index survey_by_initiative on survey (organisation, initiative_id, created_at, id);
create index survey_by_creation on survey (organisation, created_at, id);
create index survey_by_title on survey (organisation, title, id);
create index survey_with_answers_to_delete on survey (reported_at)
  where status = 'REPORTED' and raw_answers_deleted_at is null;

-- That somebody took part: a keyed hash, without time or order, gone when the survey closes.
create table survey_participation (
  survey_id    uuid not null constraint survey_participation_survey_fk references survey (id),
  mark         text not null constraint survey_participation_mark_form check (mark ~ '^[0-9a-f]{64}$'),
  organisation text not null,
  constraint survey_participation_pk primary key (survey_id, mark)
);

create table survey_answer (
  id           uuid  constraint survey_answer_pk primary key,
  organisation text  not null,
  survey_id    uuid  not null constraint survey_answer_survey_fk references survey (id),
  user_type_id uuid  constraint survey_answer_user_type_fk references user_type (id),
  answers      jsonb not null,
  subject      text,
  answered_on  date,
  constraint survey_answer_named_or_timeless check ((subject is null) = (answered_on is null)),
  constraint survey_answer_once_per_person unique (survey_id, subject)
);
create index survey_answer_by_survey on survey_answer (survey_id, id);
create trigger survey_answer_never_changed before update on survey_answer
  for each row execute function refuse_change();

create table survey_text (
  id           uuid constraint survey_text_pk primary key,
  organisation text not null,
  survey_id    uuid not null constraint survey_text_survey_fk references survey (id),
  user_type_id uuid constraint survey_text_user_type_fk references user_type (id),
  question     text not null,
  text         text not null,
  answer_id    uuid constraint survey_text_answer_fk references survey_answer (id) on delete cascade
);
create index survey_text_by_question on survey_text (survey_id, question, id);
create index survey_text_by_answer on survey_text (answer_id) where answer_id is not null;
create trigger survey_text_never_changed before update on survey_text
  for each row execute function refuse_change();

-- An anonymous answer cannot hold a person, whoever writes it; a named one must.
create function require_survey_anonymity() returns trigger language plpgsql as $$
begin
  if (select anonymous from survey where id = new.survey_id) <> (new.subject is null) then
    raise exception 'constraint "survey_answer_as_anonymous_as_its_survey"' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger survey_answer_as_anonymous_as_its_survey before insert on survey_answer
  for each row execute function require_survey_anonymity();
