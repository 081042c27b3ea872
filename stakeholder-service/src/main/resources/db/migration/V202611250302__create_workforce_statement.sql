create table workforce_statement (
  id            uuid        constraint workforce_statement_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint workforce_statement_of_initiative references initiative (id),
  as_at         date        not null,
  source        text        not null
    constraint workforce_statement_source_said check (length(btrim(source)) between 1 and 300),
  total         int         not null constraint workforce_statement_total_in_range check (total between 0 and 1000000),
  groups        jsonb       not null,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint workforce_statement_once_a_day unique (initiative_id, as_at)
);
create index workforce_statement_by_initiative on workforce_statement (organisation, initiative_id, as_at, id);
create index workforce_statement_by_day on workforce_statement (organisation, as_at, id);
create index workforce_statement_by_creation on workforce_statement (organisation, created_at, id);
