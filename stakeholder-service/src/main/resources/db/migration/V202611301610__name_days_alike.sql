-- The day that something holds for is called "as of" everywhere, the day by which something is to be done "due on".
alter table workforce_statement rename column as_at to as_of;

-- in stored JSON only a name is followed by a colon: within a text the quotes are escaped
update initiative set hold = replace(hold::text, '"due":', '"dueOn":')::jsonb where hold::text like '%"due":%';
update initiative set resumptions = replace(resumptions::text, '"due":', '"dueOn":')::jsonb
where resumptions::text like '%"due":%';

alter table gate_decision disable trigger gate_decision_is_immutable;
update gate_decision set roadmap = replace(roadmap::text, '"due":', '"dueOn":')::jsonb,
  waivers = replace(waivers::text, '"due":', '"dueOn":')::jsonb
where roadmap::text like '%"due":%' or waivers::text like '%"due":%';
alter table gate_decision enable trigger gate_decision_is_immutable;
