-- Webhooks and mails wait in one place (db-scheduler).
alter table webhook_task rename to post_task;

-- Mails to people, each as it is sent. What it says is sealed with a key outside the database.
create table mail (
  number bigint generated always as identity unique,
  id text primary key,
  template text not null check (template in ('RECEIVED', 'ONWARD', 'REJECTED', 'WITHDRAWN', 'INVITATION')),
  recipient text not null check (recipient ~ '^[!-~]+@[!-~]+$' and length(recipient) <= 254),
  subject text not null check (subject ~ '\S' and subject !~ '[[:cntrl:]]' and length(subject) <= 200),
  sealed_text text not null,
  state text not null check (state in ('KEPT', 'WAITING', 'SENDING', 'SENT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN')),
  attempts int not null default 0,
  last_at timestamptz,
  last_answer text,
  created_at timestamptz not null
);
create index mail_recipient on mail (lower(recipient), created_at);
create index mail_waiting on mail (number) where state in ('WAITING', 'SENDING');
create index post_task_failing on post_task (task_name) where consecutive_failures > 0;

-- Where an applicant wants to hear of the application, as they said when they applied themselves.
create table applicant_contact (
  application text primary key references application,
  address text not null check (address ~ '^[!-~]+@[!-~]+$' and length(address) <= 254),
  given_at timestamptz not null
);

-- The mail in which a candidate is told what a person decided: without a decision there is none, and each is told once.
create table letter (
  application text not null,
  decision int not null,
  mail text not null unique references mail,
  account uuid not null references account,
  sent_at timestamptz not null,
  primary key (application, decision),
  foreign key (application, decision) references decision
);

-- People who were asked to make an account; of the link that lets them, only the SHA-256 is kept.
create table invitation (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  email text not null,
  role text not null check (role in ('ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'AUDITOR')),
  account uuid not null references account,
  made_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > made_at)
);
create unique index invitation_email on invitation (lower(email));

grant select, insert on mail, applicant_contact, letter, invitation to ${role};
grant update (state, attempts, last_at, last_answer) on mail to ${role};
grant delete on invitation to ${role};
