-- Single answers go some time after the report (handbook 7.5); what the report counted stays.
alter table consultation
  add column reported_on   date,
  add column report_counts jsonb;
-- where the timeline does not know the day, the time runs from the end, as it did
update consultation c set
  reported_on   = coalesce(
    (select max((e.at at time zone 'Europe/London')::date) from timeline_entry e
     where e.organisation = c.organisation and e.initiative_id = c.initiative_id and e.record_id = c.id
       and e.to_state = 'REPORTED'),
    c.ended_on),
  report_counts = jsonb_build_object(
    'people', (select coalesce(sum(r.people), 0) from consultation_response r where r.consultation_id = c.id),
    'pointOutcomes', (select coalesce(jsonb_object_agg(p.outcome, p.points), '{}')
      from (select outcome, count(*) as points from consultation_point
            where consultation_id = c.id and outcome is not null group by outcome) p))
where c.status = 'REPORTED';
alter table consultation
  add constraint consultation_report_kept check (
    (report is null) = (reported_on is null) and (report is null) = (report_counts is null));
