-- Tables of the technical building blocks; the same in every service's own database.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Outbox: what is to be said, in the transaction of the change.
create table event_sequence (
  topic   text   not null,
  subject text   not null,
  last    bigint not null,
  constraint event_sequence_pk primary key (topic, subject)
);

create table outbox (
  id           bigint generated always as identity primary key,
  event_id     uuid        not null,
  topic        text        not null,
  record_key   text        not null,
  type         text        not null,
  subject      text        not null,
  organisation text        not null,
  sequence     bigint      not null,
  occurred_at  timestamptz not null,
  traceparent  text,
  payload      text        not null
);

create table outbox_parked (
  id        bigint primary key,
  row_data  jsonb       not null,
  cause     text        not null,
  parked_at timestamptz not null
);

-- Inbox: what has been heard.
create table inbox (
  event_id uuid        primary key,
  heard_at timestamptz not null
);
create index inbox_by_age on inbox (heard_at);

create table inbox_sequence (
  source  text   not null,
  type    text   not null,
  subject text   not null,
  last    bigint not null,
  constraint inbox_sequence_pk primary key (source, type, subject)
);

-- Audit: rows land with the change; the chain is put over them in commit order right after.
create table audit_event (
  id             bigint generated always as identity primary key,
  at             timestamptz not null,
  actor_id       text        not null,
  actor_roles    text        not null,
  on_behalf_of   text,
  organisation   text        not null,
  scope_id       uuid,
  action         text        not null check (action in
    ('CREATE', 'UPDATE', 'DELETE', 'READ', 'DECIDE', 'EXPORT', 'COMMAND', 'LOGIN_FAIL')),
  entity_type    text        not null,
  entity_id      uuid,
  entity_version bigint,
  reason         text,
  changes        text        not null,
  correlation_id text,
  source_ip      text,
  outcome        text        not null check (outcome in ('SUCCESS', 'REFUSED'))
);
create index audit_event_by_entity on audit_event (organisation, entity_id, id);
create index audit_event_by_scope on audit_event (organisation, scope_id, id);
create index audit_event_by_organisation on audit_event (organisation, id);

create table audit_unsealed (
  event_id bigint primary key
);

create table audit_chain (
  seq      bigint   primary key,
  event_id bigint   not null unique references audit_event (id),
  hash     char(64) not null
);

create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function refuse_change();
create trigger audit_chain_append_only before update or delete on audit_chain
  for each row execute function refuse_change();
create trigger audit_chain_no_truncate before truncate on audit_chain
  for each statement execute function refuse_change();

-- Answers already given to requests that carried a key.
create table idempotency (
  scope       char(64)    primary key,
  fingerprint char(64)    not null,
  status      int         not null,
  headers     text        not null,
  body        text,
  answered_at timestamptz not null
);
create index idempotency_by_age on idempotency (answered_at);

-- Facts: the answers last published, and the questions whose records have changed since.
create table fact_answer (
  scope_id     uuid        not null,
  code         text        not null,
  organisation text        not null,
  satisfied    boolean,
  body         text        not null,
  changed_at   timestamptz not null,
  evaluated_at timestamptz not null,
  constraint fact_answer_pk primary key (scope_id, code)
);
create index fact_answer_by_age on fact_answer (evaluated_at);

create table fact_touched (
  id           bigint generated always as identity primary key,
  scope_id     uuid not null,
  code         text not null,
  organisation text not null
);
