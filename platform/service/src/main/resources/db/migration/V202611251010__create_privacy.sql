-- Audit events up to this id hold logins: a chain that is sealed is never rewritten. They go when their time is up.
create table audit_before_directory (
  only_one boolean constraint audit_before_directory_pk primary key default true,
  last_id  bigint not null,
  constraint audit_before_directory_one_row check (only_one)
);
insert into audit_before_directory (last_id)
  select coalesce(max(id), 0) from audit_event;

-- Nothing under a hold is erased or deleted: all of an undertaking, or all about a person.
create table legal_hold (
  id           uuid        constraint legal_hold_pk primary key,
  organisation text        not null,
  scope_id     uuid,
  subject_id   uuid        constraint legal_hold_person_fk references person (subject_id),
  reason       text        not null constraint legal_hold_reason_said check (length(btrim(reason)) between 1 and 2000),
  placed_by    uuid        not null constraint legal_hold_placer_fk references person (subject_id),
  placed_at    timestamptz not null,
  released_by  uuid        constraint legal_hold_releaser_fk references person (subject_id),
  released_at  timestamptz,
  constraint legal_hold_on_one_thing check ((scope_id is null) <> (subject_id is null)),
  constraint legal_hold_release_whole check ((released_by is null) = (released_at is null))
);
create unique index legal_hold_once_per_scope on legal_hold (organisation, scope_id) where released_at is null;
create unique index legal_hold_once_per_person on legal_hold (organisation, subject_id) where released_at is null;
create index legal_hold_by_time on legal_hold (organisation, placed_at, id);

-- What the retention job deleted: which class, how many; never what stood there.
create table deletion_log (
  id           bigint generated always as identity constraint deletion_log_pk primary key,
  organisation text        not null,
  record_class text        not null,
  table_name   text        not null,
  deleted      bigint      not null constraint deletion_log_something check (deleted > 0),
  deleted_at   timestamptz not null
);
create index deletion_log_by_time on deletion_log (organisation, id);

-- For tables that are never changed: lets a pseudonym take the place of a login in the columns named, and nothing else,
-- and only while a person is being erased.
create function refuse_change_but_pseudonyms() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and current_setting('platform.pseudonymising', true) = 'on'
    and (to_jsonb(new) - tg_argv) = (to_jsonb(old) - tg_argv) then
    return new;
  end if;
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
