create table supplier_engagement (
  id uuid primary key,
  organisation text not null,
  initiative_id uuid not null,
  supplier_id uuid not null,
  kind text not null check (kind in ('MEETING', 'WORKSHOP', 'CALL', 'SITE_VISIT', 'DEMONSTRATION', 'CORRESPONDENCE')),
  status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED', 'SUPERSEDED')),
  purpose text,
  planned_for date,
  participants jsonb not null default '[]',
  held_on date,
  outcome text,
  support_level text
    check (support_level in ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN')),
  roadmap_alignment text check (roadmap_alignment in ('ALIGNED', 'PARTIALLY_ALIGNED', 'NOT_ALIGNED', 'UNKNOWN')),
  next_steps text,
  recorded_at timestamptz,
  recorded_by text,
  supersedes_id uuid,
  superseded_by_id uuid,
  taking_place_on date generated always as (coalesce(held_on, planned_for)) stored not null,
  created_at timestamptz not null,
  created_by text not null,
  version bigint not null,
  constraint supplier_engagement_initiative foreign key (organisation, initiative_id)
    references known_initiative (organisation, id),
  constraint supplier_engagement_supplier foreign key (organisation, supplier_id)
    references supplier (organisation, id),
  constraint supplier_engagement_supersedes foreign key (supersedes_id) references supplier_engagement (id),
  constraint supplier_engagement_superseded_by foreign key (superseded_by_id) references supplier_engagement (id),
  constraint supplier_engagement_corrected_once unique (supersedes_id),
  constraint supplier_engagement_outcome_is_whole check (
    num_nonnulls(held_on, outcome, support_level, roadmap_alignment, recorded_at, recorded_by)
      = case when status in ('HELD', 'SUPERSEDED') then 6 else 0 end),
  constraint supplier_engagement_successor_is_named check ((status = 'SUPERSEDED') = (superseded_by_id is not null))
);

create index supplier_engagement_latest on supplier_engagement (initiative_id, supplier_id, held_on desc)
  where status = 'HELD';
create index supplier_engagement_by_day on supplier_engagement (organisation, taking_place_on, id);
create index supplier_engagement_by_creation on supplier_engagement (organisation, created_at, id);

-- What was recorded of an engagement stays as it was: a correction is a new engagement that supersedes it.
-- (A generated column has no value yet in a BEFORE trigger, so it cannot be compared.)
create function keep_engagement_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'engagements are kept' using errcode = 'restrict_violation';
  end if;
  if old.status in ('HELD', 'SUPERSEDED')
    and (to_jsonb(new) - array['status', 'superseded_by_id', 'version', 'taking_place_on'])
      is distinct from (to_jsonb(old) - array['status', 'superseded_by_id', 'version', 'taking_place_on']) then
    raise exception 'a recorded engagement is history' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;

create trigger supplier_engagement_history
  before update or delete on supplier_engagement
  for each row execute function keep_engagement_history();
