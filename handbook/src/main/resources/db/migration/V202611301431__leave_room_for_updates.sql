-- Where an initiative stands changes with each of its steps; the service that owns initiatives keeps no copy.
alter table if exists known_initiative set (fillfactor = 80);
