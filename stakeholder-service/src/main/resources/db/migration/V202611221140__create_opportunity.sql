create table opportunity (
  id               uuid        constraint opportunity_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null,
  title            text        not null constraint opportunity_title_said check (length(btrim(title)) between 1 and 200),
  description      text        not null,
  priority_rank    int         constraint opportunity_rank_positive check (priority_rank >= 1),
  status           text        not null
    constraint opportunity_status_known check (status in ('IDENTIFIED', 'PRIORITISED', 'REJECTED')),
  rejection_reason text,
  created_by       text        not null,
  created_at       timestamptz not null,
  version          bigint      not null,
  constraint opportunity_prioritised_with_rank check ((status = 'PRIORITISED') = (priority_rank is not null)),
  constraint opportunity_rejected_with_reason check ((status = 'REJECTED') = (rejection_reason is not null)),
  -- a new order moves many ranks in one transaction
  constraint opportunity_rank_once_per_initiative unique (organisation, initiative_id, priority_rank)
    deferrable initially deferred
);
create index opportunity_by_creation on opportunity (organisation, created_at, id);
create index opportunity_by_initiative on opportunity (organisation, initiative_id, created_at, id);
create index opportunity_by_title on opportunity (organisation, title, id);
