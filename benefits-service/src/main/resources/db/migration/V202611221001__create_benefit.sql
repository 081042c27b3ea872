create table benefit (
  id uuid primary key,
  organisation text not null,
  initiative_id uuid not null,
  reference text not null,
  number bigint not null check (number > 0),
  title text not null,
  description text,
  category text not null
    check (category in ('CASH_RELEASING', 'NON_CASH_RELEASING', 'SOCIETAL', 'QUALITY_SAFETY')),
  dis_benefit boolean not null,
  beneficiaries jsonb not null,
  owner_id text,
  service text,
  stated_by text,
  status text not null
    check (status in ('IDENTIFIED', 'PROFILED', 'VALIDATED', 'BASELINED', 'TRACKING', 'REALISED',
      'PARTIALLY_REALISED', 'NOT_REALISED', 'REJECTED', 'WITHDRAWN')),
  put_aside_reason text,
  put_aside_by text,
  put_aside_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  version bigint not null,
  constraint benefit_initiative foreign key (organisation, initiative_id)
    references known_initiative (organisation, id),
  -- The number, not the text: BEN-007 and BEN-0007 would be one name to every reader.
  constraint benefit_number_unique unique (initiative_id, number),
  constraint benefit_put_aside_is_approved check (
    num_nonnulls(put_aside_reason, put_aside_by, put_aside_at)
      = case when status in ('REJECTED', 'WITHDRAWN') then 3 else 0 end),
  constraint benefit_approver_is_not_author check (put_aside_by <> created_by)
);

create index benefit_by_reference on benefit (organisation, reference);
create index benefit_by_creation on benefit (organisation, created_at, id);
create index benefit_by_status on benefit (initiative_id, status);
