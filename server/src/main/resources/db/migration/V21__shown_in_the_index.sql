-- Whoever shows something is told by the index alone, however many do.
drop index application_concept_concept;
create index application_concept_concept on application_concept (concept, months) include (application);
