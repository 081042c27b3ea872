-- What came of something to be done stands in one column, whatever it is done for; titles are as long as those of boards.
alter table engagement_action rename column effect to outcome;
alter table engagement_action drop constraint engagement_action_title_said;
alter table engagement_action add constraint engagement_action_title_said check (length(btrim(title)) between 1 and 500);

alter table success_factor_action drop constraint success_factor_action_title_said;
alter table success_factor_action add constraint success_factor_action_title_said
  check (length(btrim(title)) between 1 and 500);

alter table next_step_action drop constraint next_step_action_says_what;
alter table next_step_action add constraint next_step_action_says_what
  check (next_step_id is not null or length(btrim(title)) between 1 and 500);
-- What was done before this day was told has none.
alter table next_step_action add column completed_on date
  constraint next_step_action_dated_when_done check (status = 'DONE' or completed_on is null);
