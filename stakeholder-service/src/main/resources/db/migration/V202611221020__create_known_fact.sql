-- What the services last announced about an initiative; rebuilt from the evidence topics.

create table known_fact (
  id            uuid primary key,
  organisation  text        not null,
  initiative_id uuid        not null,
  code          text        not null,
  satisfied     boolean,
  observed      jsonb       not null,
  required      jsonb       not null,
  missing       jsonb       not null,
  record_refs   jsonb       not null,
  as_of         timestamptz not null,
  version       bigint      not null,
  constraint known_fact_once unique (organisation, initiative_id, code)
);
