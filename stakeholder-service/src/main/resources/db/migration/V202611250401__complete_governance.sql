-- Terms that are approved, who sits in a user group, one board at a time (handbook 6.6 and 2.3, OPT4).
alter table governance_group
  add column purposes                 jsonb not null default '[]',
  add column quorum_below_half_reason text,
  add column review_on                date,
  add column terms_by                 text,
  add column terms_approved_by        text,
  add column terms_approved_at        timestamptz;
update governance_group set terms_by = created_by;
alter table governance_group
  alter column terms_by set not null,
  add constraint governance_group_purposes_are_a_list check (jsonb_typeof(purposes) = 'array'),
  add constraint governance_group_approval_whole check ((terms_approved_by is null) = (terms_approved_at is null)),
  add constraint governance_group_approved_by_another check (terms_approved_by <> terms_by),
  add constraint governance_group_approved_with_terms check (terms_approved_by is null or terms_of_reference is not null);
create unique index governance_group_one_active_board on governance_group (initiative_id)
  where kind = 'BOARD' and status = 'ACTIVE';

alter table group_member
  add column user_type text,
  add column frontline boolean not null default false,
  add constraint group_member_user_type_form check (user_type ~ '^[A-Z][A-Z0-9_]{0,39}$');

alter table meeting
  add column apologies  jsonb not null default '[]',
  add column agenda     text,
  add column minutes    text,
  add column ideas      jsonb not null default '[]',
  add column idea_count int   not null default 0,
  add constraint meeting_of_initiative foreign key (initiative_id) references initiative (id),
  add constraint meeting_ideas_counted check (idea_count = jsonb_array_length(ideas));

alter table decision
  add column condition_count int not null default 0,
  add constraint decision_of_initiative foreign key (initiative_id) references initiative (id);
update decision set condition_count = jsonb_array_length(conditions);
alter table decision add constraint decision_conditions_counted check (condition_count = jsonb_array_length(conditions));

-- Conditions are closed once, for good.
create table condition_closure (
  id           uuid        constraint condition_closure_pk primary key,
  organisation text        not null,
  decision_id  uuid        not null
    constraint condition_closure_decision_fk references decision (id),
  number       int         not null constraint condition_closure_number_positive check (number >= 1),
  closed_on    date        not null,
  closed_by    text        not null,
  evidence     text,
  recorded_at  timestamptz not null,
  constraint condition_closure_once unique (decision_id, number)
);
create trigger condition_closure_is_immutable before update or delete on condition_closure
  for each row execute function refuse_change();

create table governance_action (
  id                  uuid        constraint governance_action_pk primary key,
  organisation        text        not null,
  initiative_id       uuid        not null
    constraint governance_action_of_initiative references initiative (id),
  meeting_id          uuid        not null
    constraint governance_action_meeting_fk references meeting (id),
  decision_id         uuid
    constraint governance_action_decision_fk references decision (id),
  title               text        not null constraint governance_action_title_said check (length(btrim(title)) between 1 and 500),
  owner               text        not null,
  due_on              date        not null,
  status              text        not null
    constraint governance_action_status_known check (status in ('OPEN', 'DONE', 'CANCELLED')),
  completed_on        date,
  outcome             text,
  cancellation_reason text,
  created_by          text        not null,
  created_at          timestamptz not null,
  version             bigint      not null,
  constraint governance_action_done_dated check ((status = 'DONE') = (completed_on is not null)),
  constraint governance_action_cancelled_reasoned check ((status = 'CANCELLED') = (cancellation_reason is not null))
);
create index governance_action_by_initiative on governance_action (organisation, initiative_id, due_on, id);
create index governance_action_by_due_day on governance_action (organisation, due_on, id);
create index governance_action_by_creation on governance_action (organisation, created_at, id);
create index governance_action_by_meeting on governance_action (meeting_id, due_on, id);
create index governance_action_by_owner on governance_action (organisation, owner, due_on, id);
