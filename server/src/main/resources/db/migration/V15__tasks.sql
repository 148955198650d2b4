-- Colleagues whom a note names.
create table mention (
  application text not null,
  note int not null,
  account uuid not null references account,
  seen_at timestamptz,
  primary key (application, note, account),
  foreign key (application, note) references note
);
create index mention_unseen on mention (account) where seen_at is null;

-- What someone is to do about a job or a candidate. It is done or open again; what it says is never changed.
create table task (
  number bigint generated always as identity unique,
  id text primary key,
  job text not null references job,
  application text,
  text text not null check (text ~ '\S' and length(text) <= 500),
  assignee uuid not null references account,
  due date,
  account uuid not null references account,
  made_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references account,
  foreign key (application, job) references application (id, job),
  constraint done_by_someone check ((done_at is null) = (done_by is null))
);
create index task_open on task (assignee) where done_at is null;
create index task_job on task (job, number);
create index task_application on task (application) where application is not null;

grant select, insert on mention, task to ${role};
grant update (seen_at) on mention to ${role};
grant update (done_at, done_by) on task to ${role};
