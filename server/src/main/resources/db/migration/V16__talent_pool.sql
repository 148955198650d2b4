-- Applicants who agreed to be kept for other roles, and until when. Of the link that ends it, only the SHA-256 is kept.
create table pool_consent (
  number bigint generated always as identity unique,
  application text primary key references application,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  given_at timestamptz not null,
  until timestamptz not null check (until > given_at)
);
create index pool_consent_until on pool_consent (until);

-- The same by the application that such a one was put into, where it was.
create view pooled as
  select coalesce(a.merged_into, a.id) as application, max(c.number) as number, max(c.given_at) as given_at, max(c.until) as until
  from pool_consent c join application a on a.id = c.application group by 1;

-- For which jobs someone of the pool was proposed, and the application that was made of it.
create table pool_proposal (
  application text not null references application,
  job text not null references job,
  made text not null references application,
  account uuid not null references account,
  proposed_at timestamptz not null,
  primary key (application, job)
);

alter table mail drop constraint mail_template_check,
  add constraint mail_template_check check (template in ('RECEIVED', 'KEPT', 'ONWARD', 'REJECTED', 'WITHDRAWN', 'INVITATION'));

grant select, insert, delete on pool_consent to ${role};
grant select, insert on pool_proposal to ${role};
grant select on pooled to ${role};
