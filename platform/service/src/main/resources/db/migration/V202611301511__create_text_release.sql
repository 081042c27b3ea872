-- Texts that look as if they held an NHS number and were looked at by somebody entitled: known by a keyed hash alone, for
-- one request, until a moment. What is released, used and withdrawn stands in the audit log.
create table text_release (
  id           uuid        constraint text_release_pk primary key,
  organisation text        not null,
  method       text        not null constraint text_release_writes check (method in ('POST', 'PUT', 'PATCH')),
  path         text        not null,
  text_hashes  text[]      not null constraint text_release_of_some check (cardinality(text_hashes) > 0),
  reason       text        not null constraint text_release_reason_said check (length(btrim(reason)) > 0),
  released_by  uuid        not null constraint text_release_releaser_fk references person (subject_id),
  released_at  timestamptz not null,
  valid_until  timestamptz not null constraint text_release_for_a_time check (valid_until > released_at),
  withdrawn_at timestamptz
);
create index text_release_by_end on text_release (valid_until);

-- Whoever writes names a release, whatever their reach.
call share_rows('text_release');
