-- The filled-in form of a template: what was written in its fields, section by section.
create table template_worksheet (
  id               uuid        constraint template_worksheet_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null
    constraint template_worksheet_of_initiative references initiative (id),
  template_id      text        not null,
  template_version int         not null
    constraint template_worksheet_version_positive check (template_version >= 1),
  title            text        not null
    constraint template_worksheet_title_said check (length(btrim(title)) between 1 and 200),
  content          jsonb       not null
    constraint template_worksheet_content_is_an_object check (jsonb_typeof(content) = 'object'),
  status           text        not null
    constraint template_worksheet_status_known check (status in ('DRAFT', 'COMPLETE')),
  created_by       text        not null,
  updated_by       text        not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  completed_by     text,
  completed_at     timestamptz,
  version          bigint      not null,
  constraint template_worksheet_completed_by_somebody
    check ((status = 'COMPLETE') = (completed_at is not null) and (completed_at is null) = (completed_by is null))
);
create index template_worksheet_by_creation on template_worksheet (organisation, created_at, id);
create index template_worksheet_by_initiative on template_worksheet (organisation, initiative_id, created_at, id);
create index template_worksheet_by_template on template_worksheet (organisation, template_id, created_at, id);
create index template_worksheet_of_an_initiative on template_worksheet (initiative_id);
