-- Callers whose roles hold in some initiatives only see the rows of these, whatever the statement.
call scope_rows_by('known_initiative', 'id', '{select, update}');
call scope_rows_by('estate_baseline', 'initiative_id');
call scope_rows_by_owner('estate_line', 'baseline_id', 'estate_baseline', 'initiative_id');
call scope_rows_by('connectivity_site', 'initiative_id');
call scope_rows_by_owner('connectivity_mitigation', 'site_id', 'connectivity_site', 'initiative_id');
call scope_rows_by_owner('survey_point', 'site_id', 'connectivity_site', 'initiative_id');
