-- Who someone is at the provider that lets people in (OpenID Connect): one name there for each account, and one account for each name.
create table binding (
  account uuid primary key references account,
  issuer text not null,
  subject text not null,
  bound_at timestamptz not null,
  unique (issuer, subject)
);

grant select, insert, delete on binding to ${role};
