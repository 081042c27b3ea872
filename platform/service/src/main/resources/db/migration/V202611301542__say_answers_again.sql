-- When an answer was last said, so that it can be said again now and then; and since when a question waits.
alter table fact_answer add column said_at timestamptz;
update fact_answer set said_at = changed_at;
alter table fact_answer alter column said_at set not null;
alter table fact_touched add column marked_at timestamptz not null default now();
