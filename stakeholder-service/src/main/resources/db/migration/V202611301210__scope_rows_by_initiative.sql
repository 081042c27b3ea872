-- Callers whose roles hold in some initiatives only see the rows of these, whatever the statement. What is not named here they
-- may not touch: numbers of initiatives and requests of data subjects are the whole organisation's.
do $$
declare
  relation text;
begin
  for relation in
    select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'initiative_id' and not a.attisdropped
      where c.relnamespace = current_schema::regnamespace and c.relkind = 'r'
        and c.relname not in ('known_assignment', 'known_fact', 'timeline_entry', 'fact_history')
  loop
    call scope_rows_by(relation::regclass, 'initiative_id');
  end loop;
end $$;

call scope_rows_by('initiative', 'id', '{select, update}');

-- Written when something is heard, never by a caller.
call scope_rows_by('known_fact', 'initiative_id', '{select}');
call scope_rows_by('timeline_entry', 'initiative_id', '{select}');
call scope_rows_by('fact_history', 'initiative_id', '{select}');

-- Parts of records that name their initiative.
call scope_rows_by_owner('support_assessment', 'stakeholder_id', 'stakeholder', 'initiative_id');
call scope_rows_by_owner('influence_assessment', 'stakeholder_id', 'stakeholder', 'initiative_id');
call scope_rows_by_owner('stakeholder_correction', 'stakeholder_id', 'stakeholder', 'initiative_id');
call scope_rows_by_owner('consultation_response', 'consultation_id', 'consultation', 'initiative_id');
call scope_rows_by_owner('consultation_point', 'consultation_id', 'consultation', 'initiative_id');
call scope_rows_by_owner('consultation_invitation', 'consultation_id', 'consultation', 'initiative_id');
call scope_rows_by_owner('group_member', 'group_id', 'governance_group', 'initiative_id');
call scope_rows_by_owner('condition_closure', 'decision_id', 'decision', 'initiative_id');
call scope_rows_by_owner('document_version', 'document_id', 'document', 'initiative_id');
call scope_rows_by_owner('document_edit', 'document_id', 'document', 'initiative_id');
call scope_rows_by_owner('survey_participation', 'survey_id', 'survey', 'initiative_id');
call scope_rows_by_owner('survey_answer', 'survey_id', 'survey', 'initiative_id');
call scope_rows_by_owner('survey_text', 'survey_id', 'survey', 'initiative_id');
call scope_rows_by_owner('briefing_document', 'id', 'briefing_pack', 'initiative_id');
