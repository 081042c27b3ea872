-- What changes often is changed in place: where its page has room, and no index holds what changes, no index is written.
alter table event_sequence set (fillfactor = 80);
alter table inbox_sequence set (fillfactor = 80);
alter table fact_answer set (fillfactor = 80);

-- Records that change have a version; a table that comes later says so itself.
do $$
declare
  changing regclass;
begin
  for changing in
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema::regnamespace and c.relkind = 'r' and a.attname = 'version' and not a.attisdropped
      and c.relname <> 'flyway_schema_history'
  loop
    execute format('alter table %s set (fillfactor = 80)', changing);
  end loop;
end $$;
