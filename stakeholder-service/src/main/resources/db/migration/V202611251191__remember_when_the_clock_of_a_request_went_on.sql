-- A pause begins after the last one: the clock stands still for each day once.
alter table subject_request add column last_resumed_on date;

-- When it was is not known any longer, but it was no earlier.
update subject_request set last_resumed_on = received_on + paused_days where paused_days > 0;
