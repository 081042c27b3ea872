-- What the owner of the initiatives has announced; rebuilt from the topic at any time.
create table known_initiative (
  id uuid primary key,
  organisation text not null,
  name text not null,
  status text not null,
  current_step text,
  gates_passed jsonb not null default '[]',
  sequence bigint not null,
  constraint known_initiative_of_organisation unique (organisation, id)
);
