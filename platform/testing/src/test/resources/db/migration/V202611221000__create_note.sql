create table note (
  id uuid primary key,
  organisation text not null,
  folder_id uuid not null,
  title text not null check (length(title) between 1 and 100),
  body text,
  rank int,
  status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
  created_at timestamptz not null,
  version bigint not null,
  constraint note_title_is_unique unique (organisation, folder_id, title)
);
create table heard (
  id uuid primary key,
  organisation text not null,
  name text not null,
  times int not null
);
