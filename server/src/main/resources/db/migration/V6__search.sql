-- What candidates wrote, without what tells who they are.
create table application_text (
  application text primary key references application,
  text text not null,
  words tsvector not null generated always as (to_tsvector('english', text)) stored
);
create index application_text_words on application_text using gin (words) with (fastupdate = off); -- no search waits for what others wrote

-- The concepts that a candidate shows, named or implied, with the months of dated use where there are any.
create table application_concept (
  application text not null references application,
  concept text not null,
  months int,
  named boolean not null,
  primary key (application, concept)
);
create index application_concept_concept on application_concept (concept, months);

-- Searches that someone wants to make again.
create table saved_search (
  account uuid not null references account,
  query text not null check (length(query) between 1 and 300),
  way text not null check (way in ('WORDS', 'SHOWN')),
  saved_at timestamptz not null,
  primary key (account, way, query)
);

grant select, insert, delete on application_text, application_concept, saved_search to ${role};
