-- The rating of a site stands beside it, so that a list of sites reads no points.
create table connectivity_site (
  id               uuid        constraint connectivity_site_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null
    constraint connectivity_site_initiative_fk references known_initiative (id),
  code             text        not null,
  name             text        not null,
  kind             text        not null
    constraint connectivity_site_kind_known check (kind in ('SITE', 'AREA')),
  postcode         text,
  latitude         numeric(8, 6)
    constraint connectivity_site_latitude_in_range check (latitude between -90 and 90),
  longitude        numeric(9, 6)
    constraint connectivity_site_longitude_in_range check (longitude between -180 and 180),
  site_code        text
    constraint connectivity_site_site_code_shape check (site_code ~ '^[A-Z0-9]{1,9}$'),
  points           bigint      not null,
  excellent_points bigint      not null,
  good_points      bigint      not null,
  fair_points      bigint      not null,
  poor_points      bigint      not null,
  none_points      bigint      not null,
  percentile_rsrp  numeric(5, 1),
  percentile_wifi  numeric(5, 1),
  last_measured_at timestamptz,
  band             text
    constraint connectivity_site_band_known check (band in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'NONE')),
  created_at       timestamptz not null,
  version          bigint      not null,
  constraint connectivity_site_code_unique unique (organisation, initiative_id, code),
  constraint connectivity_site_located check (
    (latitude is null) = (longitude is null) and (postcode is not null or latitude is not null)),
  constraint connectivity_site_points_add_up check (
    points = excellent_points + good_points + fair_points + poor_points + none_points),
  constraint connectivity_site_rated_when_surveyed check (
    (points = 0) = (band is null) and (points = 0) = (last_measured_at is null))
);
create index connectivity_site_by_code on connectivity_site (organisation, code, id);
create index connectivity_site_by_initiative on connectivity_site (organisation, initiative_id, code, id);

create table connectivity_mitigation (
  site_id     uuid        not null
    constraint connectivity_mitigation_site_fk references connectivity_site (id) on delete cascade,
  kind        text        not null
    constraint connectivity_mitigation_kind_known check (kind in ('ROAMING', 'WIFI', 'OFFLINE')),
  description text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  constraint connectivity_mitigation_pk primary key (site_id, kind)
);

-- Append-only and made for tens of millions of rows: read by site and time, summed up by site.
create table survey_point (
  id           uuid        constraint survey_point_pk primary key,
  organisation text        not null,
  site_id      uuid        not null
    constraint survey_point_site_fk references connectivity_site (id),
  survey_id    uuid        not null,
  measured_at  timestamptz not null,
  network      text        not null,
  technology   text        not null
    constraint survey_point_technology_known check (technology in ('LTE', 'NR', 'WIFI', 'UMTS', 'GSM')),
  no_service   boolean     not null,
  rsrp         numeric(5, 1)
    constraint survey_point_rsrp_in_range check (rsrp between -140 and -44),
  rsrq         numeric(5, 1)
    constraint survey_point_rsrq_in_range check (rsrq between -43 and 20),
  sinr         numeric(5, 1)
    constraint survey_point_sinr_in_range check (sinr between -23 and 40),
  rssi         numeric(5, 1)
    constraint survey_point_rssi_in_range check (rssi between -120 and 0),
  down_mbps    numeric(8, 2)
    constraint survey_point_down_in_range check (down_mbps between 0 and 100000),
  up_mbps      numeric(8, 2)
    constraint survey_point_up_in_range check (up_mbps between 0 and 100000),
  latency_ms   int
    constraint survey_point_latency_in_range check (latency_ms between 0 and 60000),
  indoor       boolean     not null,
  latitude     numeric(8, 6)
    constraint survey_point_latitude_in_range check (latitude between -90 and 90),
  longitude    numeric(9, 6)
    constraint survey_point_longitude_in_range check (longitude between -180 and 180),
  band         text        not null
    constraint survey_point_band_known check (band in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR', 'NONE')),
  recorded_by  text        not null,
  recorded_at  timestamptz not null,
  constraint survey_point_no_service_reads_nothing check (
    not no_service or (rsrp is null and rsrq is null and sinr is null and rssi is null and band = 'NONE')),
  constraint survey_point_located_by_both check ((latitude is null) = (longitude is null))
);
create index survey_point_by_time on survey_point (site_id, measured_at, id);

create trigger survey_point_append_only before update or delete on survey_point
  for each row execute function refuse_change();
