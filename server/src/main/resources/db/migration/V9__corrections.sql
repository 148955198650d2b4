-- What people corrected in what was read: JSON, escaped. None is ever changed; of several about one fact the last holds.
create table correction (
  application text not null references application,
  number int not null check (number > 0),
  correction text not null,
  reason text not null check (reason ~ '\S' and length(reason) <= 500),
  account uuid not null references account,
  corrected_at timestamptz not null,
  primary key (application, number)
);

-- How many corrections had been made when someone decided: with file and rubric they give the verdicts that were seen.
alter table decision add column corrections int not null default 0 check (corrections >= 0);

grant select, insert on correction to ${role};
