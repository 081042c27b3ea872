-- What stood in the register wrongly until somebody asked for it to be put right (handbook 7.5); added, never changed.
create table stakeholder_correction (
  id             uuid        constraint stakeholder_correction_pk primary key,
  organisation   text        not null,
  stakeholder_id uuid        not null
    constraint stakeholder_correction_stakeholder_fk references stakeholder (id),
  members        jsonb       not null
    constraint stakeholder_correction_of_something check (jsonb_array_length(members) > 0),
  name           text,
  job_title      text,
  contact        text,
  ods_code       text,
  reason         text        not null
    constraint stakeholder_correction_reason_said check (length(btrim(reason)) between 1 and 1000),
  corrected_by   text        not null,
  recorded_at    timestamptz not null
);
create index stakeholder_correction_by_time on stakeholder_correction (organisation, stakeholder_id, recorded_at, id);
create trigger stakeholder_correction_is_immutable before update or delete on stakeholder_correction
  for each row execute function refuse_change_but_pseudonyms('name', 'job_title', 'contact', 'reason', 'corrected_by');
