-- The user that serves gets what it needs of what its owner has migrated: rows, and nothing that could rewrite the past or put a
-- guard aside. Runs at every start, and changes only what is not so yet.
do $$
declare
  serving text := '${serving}';
  scoped text := current_user || '_scoped';
  owner oid := (select oid from pg_roles where rolname = current_user);
  server oid := (select oid from pg_roles where rolname = serving);
  one record;
begin
  perform set_config('client_min_messages', 'warning', true);
  -- replicas start at the same time
  perform pg_advisory_xact_lock(hashtextextended('grants in ' || current_database(), 0));
  if not has_schema_privilege(serving, current_schema, 'usage') then
    execute format('grant usage on schema %I to %I', current_schema, serving);
  end if;
  if not pg_has_role(serving, scoped, 'member') then
    execute format('grant %I to %I', scoped, serving);
  end if;

  for one in
    select c.oid, c.oid::regclass as relation, c.relrowsecurity as guarded,
      case when c.relname in ('audit_event', 'audit_chain') then 'select, insert'
        when c.relname = 'flyway_schema_history' then 'select'
        else 'select, insert, update, delete' end as needed,
      c.relname in ('audit_event', 'audit_chain') as audit
    from pg_class c
    where c.relnamespace = current_schema::regnamespace and c.relkind in ('r', 'p')
      and c.relowner = owner
  loop
    if exists (select from unnest(string_to_array(one.needed, ', ')) right_of
        where not has_table_privilege(serving, one.oid, right_of)) then
      execute format('grant %s on %s to %I', one.needed, one.relation, serving);
    end if;
    if one.audit and serving <> current_user and has_table_privilege(serving, one.oid, 'update, delete, truncate, trigger') then
      execute format('revoke update, delete, truncate, trigger on %s from %I', one.relation, serving);
    end if;
    -- policies are for scoped callers; the owner is free of them, and the one that serves everybody else must be so too
    if one.guarded and not exists (select from pg_policy p
        where p.polrelid = one.oid and p.polname = 'served' and p.polroles = array[server]) then
      execute format('drop policy if exists served on %s', one.relation);
      execute format('create policy served on %s to %I using (true) with check (true)', one.relation, serving);
    end if;
  end loop;

  for one in
    select c.oid, c.oid::regclass as relation from pg_class c
    where c.relnamespace = current_schema::regnamespace and c.relowner = owner
      and case c.relkind when 'S' then not has_sequence_privilege(serving, c.oid, 'usage') else false end
  loop
    execute format('grant usage on sequence %s to %I', one.relation, serving);
  end loop;
end $$;
