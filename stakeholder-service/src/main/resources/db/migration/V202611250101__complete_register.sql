-- A person may stand on the register for themselves and belong to a group that stands there too.
alter table stakeholder add constraint stakeholder_known_within_initiative unique (initiative_id, id);
alter table stakeholder add column group_id uuid;
alter table stakeholder add constraint stakeholder_group_of_initiative
  foreign key (initiative_id, group_id) references stakeholder (initiative_id, id);
alter table stakeholder add constraint stakeholder_only_people_in_groups check (group_id is null or kind = 'PERSON');
create index stakeholder_by_group on stakeholder (group_id) where group_id is not null;
create index stakeholder_by_relationship_owner on stakeholder (organisation, relationship_owner, name, id)
  where relationship_owner is not null;
