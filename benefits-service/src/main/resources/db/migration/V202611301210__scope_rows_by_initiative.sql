-- Callers whose roles hold in some initiatives only see the rows of these, whatever the statement.
call scope_rows_by('known_initiative', 'id', '{select, update}');
call scope_rows_by('benefit', 'initiative_id');
