-- Lists are walked along an index in their order, and what tells few records from many is found by one.
create index connectivity_site_by_name on connectivity_site (organisation, name, id);
create index connectivity_site_by_creation on connectivity_site (organisation, created_at, id);
create index estate_baseline_by_day on estate_baseline (organisation, as_of, id);

-- An initiative is of one organisation, which facts do not name when they look at its records (and lists do): an index that begins
-- with the initiative serves both.
drop index connectivity_site_by_initiative;
create index connectivity_site_by_initiative on connectivity_site (initiative_id, code, id);
drop index estate_baseline_by_initiative;
create index estate_baseline_by_initiative on estate_baseline (initiative_id, created_at, id);
