-- What the team has written below the posting up to this version: JSON, escaped.
alter table rubric add column added text not null default '""';
