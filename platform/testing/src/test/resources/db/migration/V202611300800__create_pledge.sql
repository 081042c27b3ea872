create table pledge (
  id uuid primary key,
  organisation text not null,
  folder_id uuid not null,
  promise text not null,
  worth int,
  due_on date not null,
  witnesses jsonb not null,
  status text not null check (status in ('GIVEN', 'KEPT')),
  created_by text not null,
  created_at timestamptz not null,
  version bigint not null
);
