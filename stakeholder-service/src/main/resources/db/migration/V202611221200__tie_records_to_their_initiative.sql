-- Every record belongs to an initiative that exists; an initiative that has records is never taken away.
alter table stakeholder add constraint stakeholder_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table engagement_action add constraint engagement_action_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table consultation add constraint consultation_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table governance_group add constraint governance_group_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table document add constraint document_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table opportunity add constraint opportunity_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table maturity_assessment add constraint maturity_assessment_of_initiative
  foreign key (initiative_id) references initiative (id);
alter table success_factor_assessment add constraint success_factor_assessment_of_initiative
  foreign key (initiative_id) references initiative (id);
