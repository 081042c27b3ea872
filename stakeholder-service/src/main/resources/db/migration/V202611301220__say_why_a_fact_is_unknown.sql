-- Whether the service failed, or cannot tell, or does not know the fact: in its own words.

alter table known_fact add unanswered text;
