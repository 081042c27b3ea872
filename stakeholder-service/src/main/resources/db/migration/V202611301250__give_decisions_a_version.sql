-- A decision is never changed, so it stays at the version that every record begins with.
alter table decision add column version bigint not null default 0;
