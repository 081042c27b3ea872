-- The copy of an initiative is the same table in every service that keeps one.
alter table known_initiative alter column gates_passed set default '[]';
alter table known_initiative add constraint known_initiative_of_organisation unique (organisation, id);
drop index known_initiative_by_organisation;
