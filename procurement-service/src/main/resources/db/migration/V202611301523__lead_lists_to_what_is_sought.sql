-- Lists are walked along an index in their order, and what tells few records from many is found by one.
create index incumbency_by_first_day on incumbency (organisation, since, id);
create index no_incumbent_suppliers_by_day on no_incumbent_suppliers (organisation, declared_on, id);
create index no_incumbent_suppliers_by_initiative on no_incumbent_suppliers (initiative_id, created_at, id);
create index supplier_engagement_by_initiative on supplier_engagement (initiative_id, created_at, id);
create index supplier_engagement_by_supplier on supplier_engagement (supplier_id, created_at, id);
