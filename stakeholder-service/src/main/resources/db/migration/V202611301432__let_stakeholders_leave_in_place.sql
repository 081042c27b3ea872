-- An index with the state in its condition is written whenever somebody leaves or returns; without it the few rows that are read
-- in vain cost less.
drop index stakeholder_senior_internal;
create index stakeholder_internal on stakeholder (initiative_id) where internal;
