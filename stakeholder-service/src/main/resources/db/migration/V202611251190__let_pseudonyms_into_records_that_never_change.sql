-- Erasing a person replaces logins by a subject id, in records that are otherwise never changed as well.
drop trigger condition_closure_is_immutable on condition_closure;
create trigger condition_closure_is_immutable before update or delete on condition_closure
  for each row execute function refuse_change_but_pseudonyms('closed_by');

drop trigger risk_scoring_is_immutable on risk_scoring;
create trigger risk_scoring_is_immutable before update or delete on risk_scoring
  for each row execute function refuse_change_but_pseudonyms('author');

drop trigger survey_answer_never_changed on survey_answer;
create trigger survey_answer_never_changed before update on survey_answer
  for each row execute function refuse_change_but_pseudonyms('subject');

drop trigger survey_text_never_changed on survey_text;
create trigger survey_text_never_changed before update on survey_text
  for each row execute function refuse_change_but_pseudonyms('text');
