-- A measurement stands for ever; who recorded it may become a pseudonym when that person is erased (handbook 7.5).
drop trigger survey_point_append_only on survey_point;
create trigger survey_point_append_only before update or delete on survey_point
  for each row execute function refuse_change_but_pseudonyms('recorded_by');

-- tens of millions of rows: one person's must be found without reading all
create index survey_point_by_recorder on survey_point (organisation, recorded_by, id);
