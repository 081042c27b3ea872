-- Lists are walked along an index in their order, and what tells few records from many is found by one: a page costs what it
-- holds, however much else there is. What most records share (a state, a kind) is left to the walk.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create index stakeholder_by_ods_code on stakeholder (organisation, ods_code, name, id) where ods_code is not null;
create index stakeholder_by_subject on stakeholder (organisation, subject) where subject is not null;
-- Few are champions, groups or on a board; an index of all of them would be written for everybody.
create index stakeholder_champion on stakeholder (organisation, name, id) where champion;
create index stakeholder_not_person on stakeholder (organisation, kind, name, id) where kind <> 'PERSON';
create index stakeholder_of_rank on stakeholder (organisation, seniority, name, id) where seniority in ('BOARD', 'EXTERNAL');

-- Words within a name or title, of one organisation only: three letters and more are found without reading all others. What
-- waits to be put into the index is read by everybody who seeks, so it is kept short.
create index stakeholder_by_words on stakeholder using gin (organisation, lower(name) gin_trgm_ops)
  with (gin_pending_list_limit = 256);
create index initiative_area_by_words on initiative_area using gin (organisation, lower(name) gin_trgm_ops);
create index raci_deliverable_by_words on raci_deliverable using gin (organisation, lower(title) gin_trgm_ops);
create index survey_by_words on survey using gin (organisation, lower(title) gin_trgm_ops);
create index user_type_by_words on user_type using gin (organisation, lower(name) gin_trgm_ops);

create index role_assignment_by_assignee on role_assignment (organisation, assignee, created_at, id);
create index subject_request_by_handler on subject_request (organisation, handler, created_at, id);
create index affected_group_by_user_type on affected_group (organisation, user_type_code, name, id)
  where user_type_code is not null;
create index change_champion_by_subject on change_champion (organisation, subject) where subject is not null;
create index raci_deliverable_by_activity on raci_deliverable (organisation, activity_id, title, id)
  where activity_id is not null;
create index decision_of_subject on decision (organisation, subject_id, decided_on, id);
create index user_type_by_staff_group on user_type (organisation, staff_group, code, id);
create index gate_commitment_by_decision on gate_commitment (decision_id);
create index gate_commitment_by_owner on gate_commitment (organisation, owner, created_at, id);
create index governance_action_by_decision on governance_action (decision_id) where decision_id is not null;
create index roadmap_entry_by_owner on roadmap_entry (organisation, owner, due_on, id);
create index risk_by_owner on risk (organisation, owner, created_at, id) where owner is not null;
create index issue_by_owner on issue (organisation, owner, due_on, id);
create index assumption_by_owner on assumption (organisation, owner, check_by, id);
create index success_factor_action_by_owner on success_factor_action (organisation, owner, due_on, id);
create index success_factor_action_of_factor on success_factor_action (organisation, factor_id, due_on, id);
create index next_step_action_by_next_step on next_step_action (organisation, next_step_id, due_on, id)
  where next_step_id is not null;

create index consultation_invitation_by_group on consultation_invitation (group_id) where group_id is not null;
create index consultation_invitation_by_day on consultation_invitation (organisation, invited_on, id);
create index consultation_response_by_day on consultation_response (organisation, responded_on, id);
create index consultation_response_by_creation on consultation_response (organisation, created_at, id);
create index consultation_point_by_id on consultation_point (organisation, id);

-- What is to be done is asked for by its state, and what is done outgrows what is open for ever. Each is opened and ended
-- about once, so that writing one index more costs little; a stakeholder leaves and returns, and has none.
create index engagement_action_by_status on engagement_action (organisation, status, due_on, id);
create index governance_action_by_status on governance_action (organisation, status, due_on, id);
create index roadmap_entry_by_status on roadmap_entry (organisation, status, due_on, id);
create index issue_by_status on issue (organisation, status, due_on, id);
create index assumption_by_status on assumption (organisation, status, check_by, id);
create index success_factor_action_by_status on success_factor_action (organisation, status, due_on, id);
create index next_step_action_by_status on next_step_action (organisation, status, due_on, id);
create index gate_commitment_by_status on gate_commitment (organisation, status, created_at, id);
create index risk_by_status on risk (organisation, status, created_at, id);

-- What one service told, and what happened to one kind of record, in an undertaking of any length.
create index timeline_entry_by_service on timeline_entry (organisation, initiative_id, service, at, id);
create index timeline_entry_by_noun on timeline_entry (organisation, initiative_id, noun, at, id);

-- An initiative is of one organisation, which facts do not name when they look at its records (and lists do): an index that begins
-- with the initiative serves both.
drop index change_champion_by_initiative;
create index change_champion_by_initiative on change_champion (initiative_id, since, id);
drop index consultation_by_initiative;
create index consultation_by_initiative on consultation (initiative_id, opens, id);
drop index continuity_exercise_by_initiative;
create index continuity_exercise_by_initiative on continuity_exercise (initiative_id, held_on, id);
drop index decision_by_initiative;
create index decision_by_initiative on decision (initiative_id, decided_on, id);
drop index document_by_initiative;
create index document_by_initiative on document (initiative_id, created_at, id);
drop index engagement_action_by_initiative;
create index engagement_action_by_initiative on engagement_action (initiative_id, due_on, id);
drop index gate_commitment_by_initiative;
create index gate_commitment_by_initiative on gate_commitment (initiative_id, created_at, id);
drop index governance_action_by_initiative;
create index governance_action_by_initiative on governance_action (initiative_id, due_on, id);
drop index governance_group_by_initiative;
create index governance_group_by_initiative on governance_group (initiative_id, name, id);
drop index maturity_assessment_by_initiative;
create index maturity_assessment_by_initiative on maturity_assessment (initiative_id, created_at, id);
drop index meeting_by_initiative;
create index meeting_by_initiative on meeting (initiative_id, held_on, id);
drop index opportunity_by_initiative;
create index opportunity_by_initiative on opportunity (initiative_id, created_at, id);
drop index roadmap_entry_by_initiative;
create index roadmap_entry_by_initiative on roadmap_entry (initiative_id, due_on, id);
drop index role_assignment_by_initiative;
create index role_assignment_by_initiative on role_assignment (initiative_id, created_at, id);
drop index success_factor_action_by_initiative;
create index success_factor_action_by_initiative on success_factor_action (initiative_id, due_on, id);
drop index success_factor_assessment_by_initiative;
create index success_factor_assessment_by_initiative on success_factor_assessment (initiative_id, created_at, id);
drop index survey_by_initiative;
create index survey_by_initiative on survey (initiative_id, created_at, id);
create index user_type_by_initiative on user_type (initiative_id, code, id);
drop index meeting_by_group;
create index meeting_by_group on meeting (group_id, held_on, id);
drop index consultation_point_by_consultation;
create index consultation_point_by_consultation on consultation_point (consultation_id, id);
drop index version_agreement_by_version;
create index version_agreement_by_version on version_agreement (document_id, number, said_at, id);
drop index document_edit_by_version;
create index document_edit_by_version on document_edit (document_id, number, edited_at, id);
