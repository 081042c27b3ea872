-- Hashes are keyed from here on. What was sealed before stays as it is; what is keyed is never followed by what is not.
alter table audit_chain add column keyed boolean not null default false;
