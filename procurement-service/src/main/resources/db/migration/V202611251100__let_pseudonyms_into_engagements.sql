-- What was recorded of an engagement stays as it was; who was there and who recorded it may become a pseudonym when that
-- person is erased (handbook 7.5).
create or replace function keep_engagement_history() returns trigger language plpgsql as $$
declare
  changing text[] := array['status', 'superseded_by_id', 'version', 'taking_place_on'];
begin
  if tg_op = 'DELETE' then
    raise exception 'engagements are kept' using errcode = 'restrict_violation';
  end if;
  if current_setting('platform.pseudonymising', true) = 'on' then
    changing := changing || array['participants', 'recorded_by', 'created_by'];
  end if;
  if old.status in ('HELD', 'SUPERSEDED')
    and (to_jsonb(new) - changing) is distinct from (to_jsonb(old) - changing) then
    raise exception 'a recorded engagement is history' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;
