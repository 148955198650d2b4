-- The files that an application consists of, below the folder in which they were handed in.
create table application_file (
  application text not null references application,
  path text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  primary key (application, path)
);
create index application_file_sha256 on application_file (sha256);
insert into application_file select id, file_name, sha256, bytes from application;

-- What was read of all of them: résumés, and what else was handed in.
alter table application rename column document to material;
update application set material = '{"resumes":[' || material
  || '],"exhibits":{"documents":[],"evidence":[],"findings":[],"unread":[]},"unreadable":[]}' where material is not null;

-- An application that turned out to be of the same person as another goes into that one.
alter table application add column merged_into text references application,
  add column revision int not null default 0,
  drop constraint application_state_check,
  add constraint application_state_check check (state in ('WAITING', 'READ', 'UNREADABLE', 'MERGED')),
  add constraint merged_into_another check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id);

-- By what two applications are seen to be one person's: addresses, names, the text itself. It serves for nothing else.
create table person_key (
  application text not null references application,
  kind text not null check (kind in ('EMAIL', 'NAME', 'TEXT')),
  key text not null,
  primary key (application, kind, key)
);
create index person_key_key on person_key (kind, key);

-- Applications that look like one person's and are not, as someone said.
create table kept_apart (
  one text not null references application,
  other text not null references application,
  account uuid not null references account,
  at timestamptz not null,
  primary key (one, other),
  check (one < other)
);

grant select, insert on application_file, person_key, kept_apart to ${role};
grant delete on person_key to ${role};
grant update (material, merged_into, revision, bytes) on application to ${role};
