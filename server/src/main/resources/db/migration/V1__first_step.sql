-- People who work with the server.
create table account (
  id uuid primary key,
  email text not null,
  password_hash text not null,
  role text not null check (role in ('ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'AUDITOR')),
  created_at timestamptz not null,
  failed_logins int not null default 0,
  locked_until timestamptz
);
create unique index account_email on account (lower(email));

-- What programs show instead of a password; only its SHA-256 is kept.
create table token (
  id uuid primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  account uuid not null references account,
  label text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table job (
  id text primary key,
  title text not null,
  posting text not null, -- JSON, escaped: what people write may hold characters that jsonb refuses
  created_by uuid not null references account,
  created_at timestamptz not null,
  last_number int not null default 0
);

create table job_member (
  job text not null references job,
  account uuid not null references account,
  primary key (job, account)
);
create index job_member_account on job_member (account);

-- The requirements by which a job's candidates are assessed. A change makes a new version; none is ever changed.
create table rubric (
  job text not null references job,
  version int not null check (version > 0),
  requirements jsonb not null,
  reason text not null check (reason ~ '\S'),
  author uuid not null references account,
  created_at timestamptz not null,
  primary key (job, version)
);

create table application (
  id text primary key,
  job text not null references job,
  number int not null,
  state text not null check (state in ('WAITING', 'READ', 'UNREADABLE')),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  document text,
  reason text,
  detail text,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null,
  unique (job, number),
  unique (job, sha256),
  check ((state = 'READ') = (document is not null)),
  check ((state = 'UNREADABLE') = (reason is not null))
);

-- Who did and read what. Each entry's hash covers the one before.
create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  account uuid,
  action text not null,
  subject text not null,
  detail text not null,
  previous text not null,
  hash text not null
);

-- Background work (db-scheduler).
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- The role as which the server works: it cannot change what is over, nor the structure.
grant usage on schema public to ${role};
grant select, insert on account, token, job, job_member, rubric, application, audit_entry to ${role};
grant update (password_hash, role, failed_logins, locked_until) on account to ${role};
grant update (last_number) on job to ${role};
grant update (state, document, reason, detail) on application to ${role};
grant delete on token, job_member to ${role};
grant select, insert, update, delete on scheduled_tasks to ${role};
