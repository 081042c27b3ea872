-- The day that something holds for is called "as of" everywhere; a reference has one form, whoever gives it.
alter table workforce_statement rename column as_at to as_of;

alter table initiative drop constraint initiative_reference_form;
alter table initiative add constraint initiative_reference_form check (reference ~ '^PRG-[0-9]{1,9}$');
