-- Callers whose roles hold in single undertakings only are served under a role of the database of their own. It owns nothing,
-- may log in nowhere, and has no right but those that come here with a policy, table by table: what is forgotten is refused.
-- The service's own user owns the tables, so policies do not touch it; it must be a member of the role, and where it may not
-- make roles, whoever installs the service makes <user>_scoped beforehand.
do $$
declare
  scoped text := current_user || '_scoped';
begin
  if not exists (select from pg_roles where rolname = scoped) then
    begin
      execute format('create role %I nologin', scoped);
    exception when duplicate_object or unique_violation then
      null; -- roles belong to the whole server: another database has just made it
    end;
  end if;
  if not pg_has_role(current_user, scoped, 'member') then
    execute format('grant %I to %I', scoped, current_user);
  end if;
  execute format('grant usage on schema %I to %I', current_schema, scoped);
end $$;

-- Which undertakings are there for the caller, and within which the operation may change something.
create function seen_scopes() returns uuid[] language sql stable parallel safe as
  $$ select nullif(current_setting('platform.seen', true), '')::uuid[] $$;
create function entitled_scopes() returns uuid[] language sql stable parallel safe as
  $$ select nullif(current_setting('platform.entitled', true), '')::uuid[] $$;

-- Lets scoped callers at the rows of a table: a condition for those that are seen, one for those that may be changed.
create procedure scope_rows(relation regclass, seen text, entitled text, commands text[]) language plpgsql as $$
declare
  scoped text := current_user || '_scoped';
begin
  execute format('alter table %s enable row level security', relation);
  execute format('grant %s on %s to %I', array_to_string(commands, ', '), relation, scoped);
  if 'select' = any (commands) then
    execute format('create policy scoped_select on %s for select using (%s)', relation, seen);
  end if;
  if 'insert' = any (commands) then
    execute format('create policy scoped_insert on %s for insert with check (%s)', relation, entitled);
  end if;
  if 'update' = any (commands) then
    execute format('create policy scoped_update on %s for update using (%s) with check (%s)', relation, seen, entitled);
  end if;
  if 'delete' = any (commands) then
    execute format('create policy scoped_delete on %s for delete using (%s)', relation, entitled);
  end if;
end $$;

-- A table whose rows name their undertaking. The sub-select is asked once for a statement, not once for a row.
create procedure scope_rows_by(relation regclass, scope text,
  commands text[] default '{select, insert, update, delete}') language plpgsql as $$
begin
  call scope_rows(relation,
    format('%I = any ((select seen_scopes())::uuid[])', scope),
    format('%I = any ((select entitled_scopes())::uuid[])', scope),
    commands);
end $$;

-- A table whose rows are parts of rows that name their undertaking.
create procedure scope_rows_by_owner(relation regclass, link text, owner regclass, scope text,
  commands text[] default '{select, insert, update, delete}') language plpgsql as $$
begin
  call scope_rows(relation,
    format('exists (select from %1$s o where o.id = %2$s.%3$I and o.%4$I = any ((select seen_scopes())::uuid[]))',
      owner, relation, link, scope),
    format('exists (select from %1$s o where o.id = %2$s.%3$I and o.%4$I = any ((select entitled_scopes())::uuid[]))',
      owner, relation, link, scope),
    commands);
end $$;

-- A table of the whole organisation, which its members read whatever their role; or one of the building blocks.
create procedure share_rows(relation regclass, commands text[] default '{select}') language plpgsql as $$
begin
  call scope_rows(relation, 'true', 'true', commands);
end $$;

-- What every write leaves behind it. Nothing else of the building blocks is any business of scoped callers.
call scope_rows_by('audit_event', 'scope_id', '{select, insert}');
call scope_rows('audit_chain', 'exists (select from audit_event e where e.id = audit_chain.event_id)', 'false', '{select}');
call share_rows('audit_unsealed', '{insert}');
call share_rows('event_sequence', '{select, insert, update}');
call share_rows('outbox', '{insert}');
call share_rows('fact_touched', '{insert}');
call scope_rows_by('fact_answer', 'scope_id', '{select}');
call share_rows('idempotency', '{select, insert}');
call share_rows('person', '{select, insert}');

-- An answer is given again only to who still reaches as far as when it was given; null is all of the organisation.
alter table idempotency add column reach uuid[];
