-- Events that have been sent to the others and that this service has yet to handle itself. They come here out of the outbox.
create table own_event (
  id           bigint      constraint own_event_pk primary key,
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
alter table own_event set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
  autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
