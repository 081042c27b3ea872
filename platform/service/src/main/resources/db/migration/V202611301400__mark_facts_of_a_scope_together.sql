-- One mark a scope and transaction, with all questions that are to be answered anew.
alter table fact_touched add column codes text[];
update fact_touched set codes = array[code];
alter table fact_touched alter column codes set not null, drop column code;
