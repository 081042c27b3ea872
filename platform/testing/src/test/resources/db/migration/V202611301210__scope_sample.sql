call scope_rows_by('note', 'folder_id');
call scope_rows_by('card', 'folder_id');
call scope_rows_by_owner('card_entry', 'card_id', 'card', 'folder_id');
call scope_rows_by_owner('card_mark', 'card_id', 'card', 'folder_id');
call scope_rows_by('verdict', 'folder_id');
