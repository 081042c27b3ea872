-- When an item was first touched, as every record says when it was made. Ids begin with the milliseconds at which they were
-- given out, so that the rows that stand here tell their own.
alter table activity_progress add column created_at timestamptz;
update activity_progress set created_at =
  to_timestamp(('x' || lpad(substr(replace(id::text, '-', ''), 1, 12), 16, '0'))::bit(64)::bigint / 1000.0);
alter table activity_progress alter column created_at set not null;

alter table consideration_review add column created_at timestamptz;
update consideration_review set created_at =
  to_timestamp(('x' || lpad(substr(replace(id::text, '-', ''), 1, 12), 16, '0'))::bit(64)::bigint / 1000.0);
alter table consideration_review alter column created_at set not null;
