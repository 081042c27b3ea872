alter table card_entry add column aside text;
