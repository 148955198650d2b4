-- Answers to requests that may be repeated, by who sent them and under which key.
create table kept_answer (
  account uuid not null references account,
  key text not null,
  at timestamptz not null,
  fingerprint text not null,
  status int not null,
  type text,
  location text,
  tag text,
  body text not null,
  primary key (account, key)
);
create index kept_answer_at on kept_answer (at);
grant select, insert, update, delete on kept_answer to ${role};
