create table document (
  id            uuid        constraint document_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null,
  type          text        not null
    constraint document_type_known check (type in
      ('VISION', 'STRATEGY', 'IMPLEMENTATION_PLAN', 'CONTINUITY_PLAN', 'PIR')),
  title         text        not null constraint document_title_said check (length(btrim(title)) between 1 and 200),
  latest        int         not null constraint document_latest_positive check (latest >= 1),
  approved      int,
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint document_one_of_a_type_per_initiative unique (organisation, initiative_id, type),
  constraint document_approved_among_its_versions check (approved between 1 and latest)
);
create index document_by_creation on document (organisation, created_at, id);
create index document_by_initiative on document (organisation, initiative_id, created_at, id);

create table document_version (
  id             uuid        constraint document_version_pk primary key,
  organisation   text        not null,
  document_id    uuid        not null
    constraint document_version_document_fk references document (id),
  number         int         not null constraint document_version_number_positive check (number >= 1),
  status         text        not null
    constraint document_version_status_known check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SUPERSEDED')),
  content        jsonb       not null,
  authors        jsonb       not null,
  submitted_by   text,
  submitted_at   timestamptz,
  approved_by    text,
  approver_role  text,
  approved_at    timestamptz,
  approval_note  text,
  created_at     timestamptz not null,
  version        bigint      not null,
  constraint document_version_number_once unique (document_id, number),
  constraint document_version_approval_whole check (
    (status in ('APPROVED', 'SUPERSEDED')) = (approved_at is not null)
    and (approved_at is null) = (approved_by is null)
    and (approved_at is null) = (approver_role is null)),
  constraint document_version_not_approved_by_author check (
    approved_by is null or not authors @> to_jsonb(approved_by))
);
create unique index document_version_one_in_force on document_version (document_id) where status = 'APPROVED';
create unique index document_version_one_in_work on document_version (document_id) where status in ('DRAFT', 'IN_REVIEW');
create index document_version_by_number on document_version (organisation, document_id, number, id);
