create table incumbency (
  id uuid primary key,
  organisation text not null,
  initiative_id uuid not null,
  supplier_id uuid not null,
  since date not null,
  supplies text not null,
  status text not null check (status in ('ACTIVE', 'ENDED')),
  ended_on date,
  created_at timestamptz not null,
  created_by text not null,
  version bigint not null,
  constraint incumbency_initiative foreign key (organisation, initiative_id)
    references known_initiative (organisation, id),
  constraint incumbency_supplier foreign key (organisation, supplier_id) references supplier (organisation, id),
  constraint incumbency_once_per_initiative_and_supplier unique (initiative_id, supplier_id),
  constraint incumbency_end_is_dated check ((status = 'ENDED') = (ended_on is not null)),
  constraint incumbency_ends_after_its_start check (ended_on >= since)
);

create index incumbency_by_supplier on incumbency (supplier_id, status);
create index incumbency_by_creation on incumbency (organisation, created_at, id);

-- The authored statement that nobody supplies the initiative yet (handbook 2.3, noIncumbentSuppliers).
create table no_incumbent_suppliers (
  id uuid primary key,
  organisation text not null,
  initiative_id uuid not null,
  status text not null check (status in ('IN_FORCE', 'VOIDED', 'WITHDRAWN')),
  declared_on date not null,
  declared_by text not null,
  reason text not null,
  ended_at timestamptz,
  ended_by text,
  end_reason text,
  created_at timestamptz not null,
  version bigint not null,
  constraint no_incumbent_suppliers_initiative foreign key (organisation, initiative_id)
    references known_initiative (organisation, id),
  constraint no_incumbent_suppliers_end_is_recorded check (
    (status = 'IN_FORCE') = (ended_at is null) and (ended_at is null) = (ended_by is null)
    and (ended_at is null) = (end_reason is null))
);

create unique index no_incumbent_suppliers_one_in_force
  on no_incumbent_suppliers (initiative_id) where status = 'IN_FORCE';
create index no_incumbent_suppliers_by_creation on no_incumbent_suppliers (organisation, created_at, id);
