-- What a candidate shows of what the job asks, kept so that a list of thousands need not be assessed anew each time it is looked at.
-- A row counts only as long as it was made by the engine in use, by the job's current rubric and from what was read last.
create table assessment (
  application text primary key references application,
  engine text not null,
  rubric_version int not null,
  revision int not null,
  marks text not null, -- a letter for each requirement: all that places depend on
  as_of text,
  unread text, -- JSON; null where everything could be read
  verdicts text not null, -- JSON, escaped
  findings text not null -- JSON, escaped
);

-- How far a job is, without looking at what was read.
create index application_progress on application (job, state, revision);

-- Whether anything was put into an application, which its row cannot go without being asked.
create index application_merged_into on application (merged_into) where merged_into is not null;

grant select, insert, update on assessment to ${role};
