-- Names come in the order in which people look for them: letters before accents before capitals, and not the code points
-- that they are stored as. It is the order of the column, so that lists, the positions in them and the indexes agree, and
-- its small letters are those by which words are sought, whatever locale the database was made with.
create collation names (provider = icu, locale = 'en-GB');

do $$
declare
  called record;
begin
  for called in
    select t.oid::regclass as relation, a.attname as member
    from pg_class t join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
    where t.relnamespace = current_schema::regnamespace and t.relkind = 'r'
      and a.attname in ('name', 'title') and a.atttypid = 'text'::regtype
  loop
    execute format('alter table %s alter column %I type text collate names', called.relation, called.member);
  end loop;
end $$;
