-- An event that comes before the one that it follows waits here for a while, among those that are handled by the service itself.
alter table own_event add column held_until timestamptz;
