-- Addresses that are told what happens to a job. The secret that signs what they get is sealed with a key outside the database.
create table webhook (
  id text primary key,
  job text not null references job,
  url text not null,
  sealed_secret text not null,
  account uuid not null references account,
  created_at timestamptz not null
);
create index webhook_job on webhook (job);

-- What was sent or is still to be; no row tells anything of a person but ids.
create table webhook_delivery (
  id text primary key,
  webhook text not null references webhook on delete cascade,
  event text not null,
  body text not null,
  state text not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  attempts int not null default 0,
  last_at timestamptz,
  last_answer text,
  created_at timestamptz not null
);
create index webhook_delivery_webhook on webhook_delivery (webhook, created_at);

-- Background work apart from the reading of files, which no slow address may hold up (db-scheduler).
create table webhook_task (like scheduled_tasks including all);

grant select, insert, delete on webhook to ${role};
grant select, insert, delete on webhook_delivery to ${role};
grant update (state, attempts, last_at, last_answer) on webhook_delivery to ${role};
grant select, insert, update, delete on webhook_task to ${role};
