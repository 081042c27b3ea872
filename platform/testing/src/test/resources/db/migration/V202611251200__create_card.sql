create table card (
  id uuid primary key,
  organisation text not null,
  folder_id uuid not null,
  login text,
  name text not null,
  email text,
  liking text not null,
  points int not null,
  remark text,
  watchers jsonb not null default '[]',
  favours jsonb not null default '[]',
  written_by text not null,
  written_at timestamptz not null,
  version bigint not null,
  constraint card_once unique (organisation, folder_id, login)
);
create table card_entry (
  id uuid primary key,
  organisation text not null,
  card_id uuid not null references card (id),
  said text not null,
  heard_by text not null,
  due date,
  version bigint not null
);
-- a part without an organisation of its own, told apart by two columns
create table card_mark (
  card_id uuid not null references card (id),
  kind text not null,
  made_by text not null,
  primary key (card_id, kind)
);
create table verdict (
  id uuid primary key,
  organisation text not null,
  folder_id uuid not null,
  given_by text not null,
  outcome text not null,
  content text not null,
  given_at timestamptz not null
);
create trigger verdict_is_immutable before update or delete on verdict
  for each row execute function refuse_change_but_pseudonyms('given_by');
