-- The work list shows an owner for considerations as for activities (handbook 1.8): the login of the colleague who sees to
-- it.
alter table consideration_review add column owner text;
