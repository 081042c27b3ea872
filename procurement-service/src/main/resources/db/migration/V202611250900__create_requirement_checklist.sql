-- Checklists of requirements that stakeholder-service issued to initiatives; each issue carries the whole list.
create table requirement_checklist (
  id               uuid        constraint requirement_checklist_pk primary key,
  organisation     text        not null,
  initiative_id    uuid        not null,
  template_id      text        not null,
  template_version int         not null
    constraint requirement_checklist_version_positive check (template_version >= 1),
  title            text        not null
    constraint requirement_checklist_title_said check (length(title) between 1 and 200),
  issue            int         not null
    constraint requirement_checklist_issue_positive check (issue >= 1),
  issued_by        text        not null,
  issued_at        timestamptz not null,
  status           text        not null
    constraint requirement_checklist_status_known check (status in ('OPEN', 'SETTLED')),
  open             int         not null,
  accepted         int         not null,
  declined         int         not null,
  withdrawn        int         not null,
  created_at       timestamptz not null,
  version          bigint      not null,
  constraint requirement_checklist_of_initiative foreign key (organisation, initiative_id)
    references known_initiative (organisation, id),
  constraint requirement_checklist_of_organisation unique (organisation, id),
  constraint requirement_checklist_one_of_a_template unique (organisation, initiative_id, template_id),
  constraint requirement_checklist_counts check (least(open, accepted, declined, withdrawn) >= 0),
  constraint requirement_checklist_settled_when_none_open check ((status = 'SETTLED') = (open = 0))
);
create index requirement_checklist_by_creation on requirement_checklist (organisation, created_at, id);
create index requirement_checklist_by_initiative on requirement_checklist (organisation, initiative_id, created_at, id);

create table requirement_checklist_item (
  id             uuid        constraint requirement_checklist_item_pk primary key,
  organisation   text        not null,
  initiative_id  uuid        not null,
  checklist_id   uuid        not null,
  position       int         not null
    constraint requirement_checklist_item_position_positive check (position >= 1),
  code           text        not null
    constraint requirement_checklist_item_code_form check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 40),
  category       text        not null
    constraint requirement_checklist_item_category_known check (category in
      ('FUNCTIONAL', 'DEVICE', 'SECURITY_IG', 'CLINICAL_SAFETY', 'INFRASTRUCTURE', 'CONNECTIVITY', 'MDM', 'SUPPORT',
       'TRAINING')),
  priority       text        not null
    constraint requirement_checklist_item_priority_known check (priority in ('MUST', 'SHOULD', 'COULD')),
  text           text        not null
    constraint requirement_checklist_item_text_said check (length(text) between 1 and 500),
  guidance       text        not null,
  issue          int         not null,
  status         text        not null
    constraint requirement_checklist_item_status_known check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  reason         text,
  decided_by     text,
  decided_at     timestamptz,
  version        bigint      not null,
  constraint requirement_checklist_item_of_checklist foreign key (organisation, checklist_id)
    references requirement_checklist (organisation, id),
  constraint requirement_checklist_item_code_once unique (checklist_id, code),
  constraint requirement_checklist_item_declined_with_reason check ((status = 'DECLINED') = (reason is not null)),
  constraint requirement_checklist_item_decision_whole check (
    (status in ('ACCEPTED', 'DECLINED')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null))
);
create index requirement_checklist_item_in_order on requirement_checklist_item (organisation, checklist_id, position, id);
create index requirement_checklist_item_by_position on requirement_checklist_item (organisation, position, id);
create index requirement_checklist_item_by_initiative
  on requirement_checklist_item (organisation, initiative_id, position, id);
