-- A version comes in force by a leader's approval, a decision of a board, or the agreement of the leads of services.
alter table document_version
  add column submission  int not null default 0,
  add column decision_id uuid constraint document_version_decision_fk references decision (id);

-- What was handed to review before submissions were counted, was handed in once.
update document_version set submission = 1 where submitted_at is not null;

alter table document_version
  alter column submission drop default,
  add constraint document_version_submission_counted check (submission >= 0),
  drop constraint document_version_status_known,
  add constraint document_version_status_known check (status in
    ('DRAFT', 'IN_REVIEW', 'APPROVED', 'AGREED', 'COMPLETED', 'REJECTED', 'SUPERSEDED')),
  drop constraint document_version_approval_whole,
  add constraint document_version_approval_whole check (
    (status in ('APPROVED', 'AGREED', 'COMPLETED', 'SUPERSEDED')) = (approved_at is not null)
    and (approved_at is null) = (approved_by is null)
    and (approved_at is null) = (approver_role is null)),
  add constraint document_version_reviewed_before_settled check (status = 'DRAFT' or submission >= 1);

drop index document_version_one_in_force;
create unique index document_version_one_in_force on document_version (document_id)
  where status in ('APPROVED', 'AGREED', 'COMPLETED');

-- Who wrote which parts of a version, and when; only ever added.
create table document_edit (
  id           uuid        constraint document_edit_pk primary key,
  organisation text        not null,
  document_id  uuid        not null,
  number       int         not null,
  sections     jsonb       not null,
  edited_by    text        not null,
  edited_at    timestamptz not null,
  constraint document_edit_version_fk foreign key (document_id, number) references document_version (document_id, number)
);
create index document_edit_by_version on document_edit (organisation, document_id, number, edited_at, id);

-- Of versions that are there already only the beginning is known.
insert into document_edit (id, organisation, document_id, number, sections, edited_by, edited_at)
select gen_random_uuid(), organisation, document_id, number,
       (select coalesce(jsonb_agg(member order by member), '[]') from jsonb_object_keys(content) member),
       authors ->> 0, created_at
from document_version;
