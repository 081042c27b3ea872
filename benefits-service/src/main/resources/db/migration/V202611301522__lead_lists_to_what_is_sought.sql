-- Lists are walked along an index in their order, and what tells few records from many is found by one.
create index benefit_by_title on benefit (organisation, title, id);
create index benefit_by_number on benefit (organisation, number, id);
create index benefit_by_owner on benefit (organisation, owner_id, created_at, id) where owner_id is not null;
