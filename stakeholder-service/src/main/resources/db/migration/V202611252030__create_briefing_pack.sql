-- What people were given to read before they were asked: kept as it was, with the digest of what it said.
create table briefing_pack (
  id              uuid        constraint briefing_pack_pk primary key,
  organisation    text        not null,
  initiative_id   uuid        not null
    constraint briefing_pack_of_initiative references initiative (id),
  number          int         not null constraint briefing_pack_counted_from_one check (number > 0),
  consultation_id uuid
    constraint briefing_pack_consultation_fk references consultation (id),
  topic           text        not null
    constraint briefing_pack_topic_known check (topic in
      ('VISION', 'STRATEGY', 'BUSINESS_CASE', 'IMPLEMENTATION', 'FUTURE_OPTIONS', 'OTHER')),
  content         text        not null,
  content_sha256  text        not null constraint briefing_pack_digest_whole check (content_sha256 ~ '^[0-9a-f]{64}$'),
  sources         jsonb       not null,
  pages           int         not null constraint briefing_pack_of_two_pages check (pages between 1 and 2),
  shortened       boolean     not null,
  generated_by    text        not null,
  generated_at    timestamptz not null,
  constraint briefing_pack_numbered_once unique (initiative_id, number)
);
create index briefing_pack_by_initiative on briefing_pack (organisation, initiative_id, generated_at, id);
create index briefing_pack_by_generation on briefing_pack (organisation, generated_at, id);
create index briefing_pack_by_number on briefing_pack (organisation, number, id);
create index briefing_pack_by_consultation on briefing_pack (consultation_id, generated_at, id);

create table briefing_document (
  id           uuid  constraint briefing_document_pk primary key
    constraint briefing_document_of_pack references briefing_pack (id),
  organisation text  not null,
  page         text  not null,
  pdf          bytea not null
);
