-- Whoever is to act in a roadmap is erased from the decision as well (handbook 7.5).
drop trigger gate_decision_is_immutable on gate_decision;
create trigger gate_decision_is_immutable before update or delete on gate_decision
  for each row execute function refuse_change_but_pseudonyms('decided_by', 'waivers', 'roadmap');
