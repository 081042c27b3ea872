-- Societies and old companies of Northern Ireland have numbers of other forms than eight digits or two letters and six.
alter table supplier drop constraint supplier_company_number_check;
alter table supplier add constraint supplier_company_number_form
  check (company_number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{3}[0-9A-Z]{3}|R[0-9]{7})$');
