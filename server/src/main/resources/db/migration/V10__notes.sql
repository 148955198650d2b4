-- What the team writes about an application. None is ever changed.
create table note (
  application text not null references application,
  number int not null check (number > 0),
  text text not null check (text ~ '\S' and length(text) <= 4000),
  account uuid not null references account,
  written_at timestamptz not null,
  primary key (application, number)
);

-- Words by which the team finds applications again.
create table tag (
  application text not null references application,
  tag text not null check (tag ~ '\S' and length(tag) <= 40),
  account uuid not null references account,
  tagged_at timestamptz not null,
  primary key (application, tag)
);

-- Ways to look at a shortlist that someone wants to take again.
create table saved_filter (
  account uuid not null references account,
  job text not null references job,
  name text not null check (name ~ '\S' and length(name) <= 60),
  requirement text not null,
  shows text not null,
  stage text not null,
  tag text not null,
  sorting text not null,
  saved_at timestamptz not null,
  primary key (account, job, name)
);

grant select, insert on note to ${role};
grant select, insert, delete on tag to ${role};
grant select, insert, update, delete on saved_filter to ${role};
