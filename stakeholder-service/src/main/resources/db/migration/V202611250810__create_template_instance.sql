-- Which version of which template made which records of an initiative. Rows are history: they are never changed.
create table template_instance (
  id               uuid        constraint template_instance_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null
    constraint template_instance_of_initiative references initiative (id),
  template_id      text        not null,
  template_version int         not null
    constraint template_instance_version_positive check (template_version >= 1),
  -- counts the instances of one template in one initiative, so that the newest is known
  issue            int         not null
    constraint template_instance_issue_positive check (issue >= 1),
  parameters       jsonb       not null
    constraint template_instance_parameters_are_an_object check (jsonb_typeof(parameters) = 'object'),
  records          jsonb       not null
    constraint template_instance_made_something
      check (jsonb_typeof(records) = 'array' and jsonb_array_length(records) >= 1),
  created_by       text        not null,
  created_at       timestamptz not null,
  constraint template_instance_issue_once unique (organisation, initiative_id, template_id, issue)
);
create index template_instance_by_creation on template_instance (organisation, created_at, id);
create index template_instance_by_initiative on template_instance (organisation, initiative_id, created_at, id);
create index template_instance_by_template on template_instance (organisation, template_id, created_at, id);
create index template_instance_of_an_initiative on template_instance (initiative_id);
