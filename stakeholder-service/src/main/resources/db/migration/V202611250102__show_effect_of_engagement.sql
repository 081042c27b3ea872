-- What an engagement is to bring about, and what was seen: support when it took place, and in the judgement that followed.
alter table engagement_action add column expected_effect text;
alter table engagement_action add column expected_support text
  constraint engagement_action_expected_support_known check (expected_support in
    ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION'));
alter table engagement_action add column support_before text
  constraint engagement_action_support_before_known check (support_before in
    ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN'));
update engagement_action a set support_before = coalesce(
    (select s.current_level from support_assessment s
     where s.stakeholder_id = a.stakeholder_id and s.assessed_on <= a.completed_on
     order by s.assessed_on desc, s.recorded_at desc, s.id desc limit 1), 'UNKNOWN')
  where status = 'COMPLETED';
alter table engagement_action add constraint engagement_action_support_before_completion check (
  (status = 'COMPLETED') = (support_before is not null));
alter table engagement_action add column support_after text
  constraint engagement_action_support_after_known check (support_after in
    ('OPPONENT', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION', 'UNKNOWN'));
alter table engagement_action add column followed_by uuid
  constraint engagement_action_followed_by_fk references support_assessment (id);
alter table engagement_action add column followed_on date;
alter table engagement_action add constraint engagement_action_followed_after_completion check (
  (followed_by is null) = (followed_on is null) and (followed_by is null) = (support_after is null)
  and (followed_on is null or (completed_on is not null and followed_on >= completed_on)));
alter table engagement_action add constraint engagement_action_known_with_stakeholder unique (stakeholder_id, id);
create index engagement_action_by_owner on engagement_action (organisation, owner, due_on, id);
create index engagement_action_open on engagement_action (initiative_id, stakeholder_id, due_on) where status = 'OPEN';

alter table support_assessment add column engagement_action_id uuid;
alter table support_assessment add constraint support_assessment_after_engagement_with_them
  foreign key (stakeholder_id, engagement_action_id) references engagement_action (stakeholder_id, id);
