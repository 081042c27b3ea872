-- An item of a checklist says when it came, as every record does; those that are known came with their list.
alter table requirement_checklist_item add column created_at timestamptz;
update requirement_checklist_item item
  set created_at = checklist.created_at
  from requirement_checklist checklist
  where checklist.id = item.checklist_id;
alter table requirement_checklist_item alter column created_at set not null;
