create table supplier (
  id uuid primary key,
  organisation text not null,
  name text not null check (length(trim(name)) between 2 and 200),
  ods_code text check (ods_code ~ '^[A-Z0-9]{1,9}$'),
  company_number text check (company_number ~ '^([A-Z]{2}[0-9]{6}|[0-9]{8})$'),
  website text,
  categories jsonb not null default '[]',
  contacts jsonb not null default '[]',
  status text not null check (status in ('ACTIVE', 'INACTIVE')),
  created_at timestamptz not null,
  created_by text not null,
  version bigint not null,
  constraint supplier_of_organisation unique (organisation, id),
  constraint supplier_ods_code_unique unique (organisation, ods_code),
  constraint supplier_company_number_unique unique (organisation, company_number)
);

create index supplier_by_name on supplier (organisation, name, id);
create index supplier_by_creation on supplier (organisation, created_at, id);
