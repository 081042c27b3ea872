-- Where the checkpoint of a waiver stood when the waiver was discharged: whoever could have decided the gate may do so while
-- the checkpoint is not met, and then it is to be seen that it was not.

alter table gate_commitment
  add column checkpoint_then text constraint gate_commitment_checkpoint_known
    check (checkpoint_then in ('MET', 'PARTIALLY_MET', 'NOT_MET', 'UNKNOWN')),
  add constraint gate_commitment_checkpoint_of_a_discharged_waiver
    check (checkpoint_then is null or (kind = 'WAIVER' and status = 'DISCHARGED'));
