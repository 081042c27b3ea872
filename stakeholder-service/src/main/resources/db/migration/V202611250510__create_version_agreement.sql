-- What the leads of services say about a version; the latest of each service counts, and nothing is overwritten.
create table version_agreement (
  id            uuid        constraint version_agreement_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null
    constraint version_agreement_initiative_fk references initiative (id),
  document_id   uuid        not null,
  number        int         not null,
  submission    int         not null constraint version_agreement_submission_positive check (submission >= 1),
  service       text        not null constraint version_agreement_service_said check (length(service) between 1 and 60),
  verdict       text        not null constraint version_agreement_verdict_known check (verdict in ('AGREE', 'DISAGREE')),
  reason        text,
  said_by       text        not null,
  said_at       timestamptz not null,
  constraint version_agreement_version_fk foreign key (document_id, number)
    references document_version (document_id, number),
  constraint version_agreement_disagreement_with_reason check (verdict = 'AGREE' or reason is not null)
);
create index version_agreement_by_version on version_agreement (organisation, document_id, number, said_at, id);
