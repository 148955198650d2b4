-- Jobs that anyone may see and apply for.
create table publication (
  job text primary key references job,
  company text not null check (company ~ '\S'),
  place text not null,
  open boolean not null,
  published_at timestamptz not null,
  account uuid not null references account
);

-- What someone has handed in on a public page and not yet confirmed.
create table draft (
  id text primary key,
  job text not null references job,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  made_at timestamptz not null
);
create index draft_made_at on draft (made_at);

-- Applicants have no account.
alter table application alter column uploaded_by drop not null;

grant select, insert, update on publication to ${role};
grant select, insert, delete on draft to ${role};
