-- The requirements of each version by their ids, for what refers to one.
create table rubric_requirement (
  job text not null,
  version int not null,
  requirement text not null,
  primary key (job, version, requirement),
  foreign key (job, version) references rubric
);
insert into rubric_requirement
  select job, version, asked ->> 'id' from rubric, jsonb_array_elements(requirements) as asked;

alter table application add unique (id, job);

-- Where an application stands: each row is what a person decided, the last is where it stands now. None is ever changed.
-- A rejection without a person, a reason and a requirement that the job asked cannot be kept.
create table decision (
  application text not null,
  number int not null check (number > 0),
  job text not null,
  rubric_version int not null,
  stage text not null
    check (stage in ('APPLIED', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'WITHDRAWN')),
  reason text check (reason in ('NOT_SHOWN', 'NOT_MET', 'OTHERS_SHOWED_MORE', 'INTERVIEW', 'NOT_ELIGIBLE')),
  requirement text,
  note text not null check (length(note) <= 2000),
  account uuid not null references account,
  decided_at timestamptz not null,
  primary key (application, number),
  foreign key (application, job) references application (id, job),
  foreign key (job, rubric_version) references rubric,
  foreign key (job, rubric_version, requirement) references rubric_requirement,
  constraint rejection_has_a_reason check ((stage = 'REJECTED') = (reason is not null)),
  constraint rejection_has_a_requirement check ((stage = 'REJECTED') = (requirement is not null))
);
create index decision_job on decision (job);

-- Who has seen who an applicant is.
create table reveal (
  application text not null references application,
  account uuid not null references account,
  revealed_at timestamptz not null,
  primary key (application, account)
);

grant select, insert on rubric_requirement, decision, reveal to ${role};
