create table initiative_area (
  id            uuid        constraint initiative_area_pk primary key,
  organisation  text        not null,
  initiative_id uuid        not null constraint initiative_area_of_initiative references initiative (id),
  name          text        not null constraint initiative_area_name_said check (length(btrim(name)) between 1 and 200),
  kind          text        not null
    constraint initiative_area_kind_known check (kind in ('SITE', 'SERVICE', 'TEAM', 'OTHER')),
  ods_code      text        constraint initiative_area_ods_code_form check (ods_code ~ '^[A-Z0-9]{1,9}$'),
  status        text        not null constraint initiative_area_status_known check (status in ('ACTIVE', 'CLOSED')),
  created_by    text        not null,
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint initiative_area_with_initiative unique (id, initiative_id)
);
create unique index initiative_area_name_once_per_initiative on initiative_area (initiative_id, lower(btrim(name)));
create index initiative_area_by_initiative on initiative_area (organisation, initiative_id, name, id);
create index initiative_area_by_name on initiative_area (organisation, name, id);
create index initiative_area_by_creation on initiative_area (organisation, created_at, id);

create table change_champion (
  id             uuid        constraint change_champion_pk primary key,
  organisation   text        not null,
  initiative_id  uuid        not null constraint change_champion_of_initiative references initiative (id),
  area_id        uuid        not null,
  stakeholder_id uuid        constraint change_champion_stakeholder_fk references stakeholder (id),
  subject        text        constraint change_champion_subject_said check (length(subject) between 1 and 200),
  role           text        not null
    constraint change_champion_role_known check (role in ('CHAMPION', 'SUPER_USER')),
  user_type_id   uuid,
  since          date        not null,
  until          date,
  status         text        not null
    constraint change_champion_status_known check (status in ('APPOINTED', 'STOOD_DOWN')),
  created_by     text        not null,
  created_at     timestamptz not null,
  version        bigint      not null,
  constraint change_champion_area_fk foreign key (area_id, initiative_id)
    references initiative_area (id, initiative_id),
  constraint change_champion_user_type_fk foreign key (user_type_id, initiative_id)
    references user_type (id, initiative_id),
  constraint change_champion_one_person check ((stakeholder_id is null) <> (subject is null)),
  constraint change_champion_term_in_order check (since <= until),
  constraint change_champion_standing_down_dated check (status <> 'STOOD_DOWN' or until is not null)
);
create unique index change_champion_once_at_a_time
  on change_champion (area_id, coalesce(stakeholder_id::text, subject)) where status = 'APPOINTED';
create index change_champion_by_initiative on change_champion (organisation, initiative_id, since, id);
create index change_champion_by_first_day on change_champion (organisation, since, id);
create index change_champion_by_creation on change_champion (organisation, created_at, id);
create index change_champion_by_area on change_champion (area_id, since);
create index change_champion_by_stakeholder on change_champion (stakeholder_id) where stakeholder_id is not null;
create index change_champion_by_user_type on change_champion (user_type_id) where user_type_id is not null;
