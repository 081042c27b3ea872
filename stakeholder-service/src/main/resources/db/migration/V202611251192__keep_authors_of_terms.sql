-- Everybody who wrote on the terms of reference since they were last approved; none of them approves these (handbook 6.6).
alter table governance_group add column terms_authors jsonb not null default '[]';
update governance_group set terms_authors = jsonb_build_array(terms_by);
alter table governance_group
  add constraint governance_group_terms_authors_are_a_list check (jsonb_typeof(terms_authors) = 'array'),
  add constraint governance_group_approved_by_no_author check (not terms_authors @> to_jsonb(terms_approved_by));
