-- Callers whose roles hold in some initiatives only see the rows of these, whatever the statement. Suppliers are the whole
-- organisation's: everybody reads them, and keeping them takes a role that holds everywhere.
call scope_rows_by('known_initiative', 'id', '{select, update}');
call share_rows('supplier');
call scope_rows_by('incumbency', 'initiative_id');
call scope_rows_by('no_incumbent_suppliers', 'initiative_id');
call scope_rows_by('supplier_engagement', 'initiative_id');
call scope_rows_by('requirement_checklist', 'initiative_id');
call scope_rows_by('requirement_checklist_item', 'initiative_id');
