create table estate_baseline (
  id                        uuid        constraint estate_baseline_pk primary key,
  organisation              text        not null,
  initiative_id             uuid        not null
    constraint estate_baseline_initiative_fk references known_initiative (id),
  status                    text        not null
    constraint estate_baseline_status_known check (status in ('DRAFT', 'CONFIRMED', 'SUPERSEDED')),
  as_of                     date        not null,
  source                    text,
  no_existing_estate        boolean     not null,
  no_existing_estate_reason text,
  declared_by               text,
  declared_at               timestamptz,
  authors                   jsonb       not null,
  confirmed_by              text,
  confirmed_at              timestamptz,
  superseded_by_id          uuid
    constraint estate_baseline_superseded_by_fk references estate_baseline (id),
  created_at                timestamptz not null,
  version                   bigint      not null,
  constraint estate_baseline_declaration_whole check (
    no_existing_estate = (no_existing_estate_reason is not null)
    and no_existing_estate = (declared_by is not null)
    and no_existing_estate = (declared_at is not null)),
  constraint estate_baseline_confirmation_whole check (
    (status <> 'DRAFT') = (confirmed_at is not null)
    and (status <> 'DRAFT') = (confirmed_by is not null)),
  constraint estate_baseline_not_confirmed_by_author check (
    confirmed_by is null or not authors @> to_jsonb(confirmed_by)),
  constraint estate_baseline_successor_named check (
    (status = 'SUPERSEDED') = (superseded_by_id is not null))
);
create unique index estate_baseline_one_draft on estate_baseline (initiative_id) where status = 'DRAFT';
create unique index estate_baseline_one_confirmed on estate_baseline (initiative_id) where status = 'CONFIRMED';
create index estate_baseline_by_initiative on estate_baseline (organisation, initiative_id, created_at, id);
create index estate_baseline_by_creation on estate_baseline (organisation, created_at, id);

create table estate_line (
  baseline_id      uuid not null
    constraint estate_line_baseline_fk references estate_baseline (id) on delete cascade,
  device_class     text not null
    constraint estate_line_device_class_known check (device_class in
      ('SMARTPHONE', 'RUGGED_SMARTPHONE', 'TABLET_10', 'RUGGED_TABLET', 'TWO_IN_ONE', 'LAPTOP', 'OTHER')),
  operating_system text not null
    constraint estate_line_operating_system_known check (operating_system in
      ('ANDROID', 'IOS', 'IPADOS', 'WINDOWS', 'CHROMEOS', 'OTHER')),
  age_band         text not null
    constraint estate_line_age_band_known check (age_band in
      ('UNDER_1_YEAR', 'ONE_TO_TWO_YEARS', 'TWO_TO_THREE_YEARS', 'THREE_TO_FOUR_YEARS', 'FOUR_TO_FIVE_YEARS',
       'FIVE_YEARS_OR_MORE')),
  device_count     int  not null
    constraint estate_line_count_in_range check (device_count between 1 and 1000000),
  constraint estate_line_pk primary key (baseline_id, device_class, operating_system, age_band)
);
