-- What an applicant wants erased, or no one needs any more, goes. That there was an application, and what was decided, stays.
alter table application
  drop constraint application_state_check,
  add constraint application_state_check check (state in ('WAITING', 'READ', 'UNREADABLE', 'MERGED', 'ERASED')),
  add constraint erased_is_empty
    check (state <> 'ERASED' or (file_name = '' and bytes = 0 and material is null and reason is null and detail is null));

-- Whose a mail to an applicant is, and what a kept answer answered.
alter table mail add column application text references application;
update mail set application = letter.application from letter where letter.mail = mail.id;
create index mail_application on mail (application);
alter table kept_answer add column path text not null default '';

-- The link by which an applicant sees what is held, ends that it is kept for other roles, and erases it. Only its SHA-256 is kept.
create table applicant_code (
  application text primary key references application,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);
insert into applicant_code select application, hash, given_at from pool_consent;
alter table pool_consent drop column hash;

-- Files that may be no one's any more. Each is removed once that is sure.
create table unneeded_file (sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'));
create index draft_sha256 on draft (sha256);

-- Erases an application with those that were put into it and those that were made of it for other jobs; answers which they were.
-- The working role can erase a whole application by this, and still no single note or decision.
create function erase_application(wanted text) returns setof text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  erased text[];
  addresses text[];
begin
  perform from job where id = (select job from application where id = wanted) for no key update; -- no one is put together meanwhile
  with recursive whole (id) as (
    select id from application where id = wanted
    union
    select also.id from whole cross join lateral (
      select id from application where merged_into = whole.id
      union all select merged_into from application where application.id = whole.id and merged_into is not null
      union all select made from pool_proposal where application = whole.id) as also
  )
  select array_agg(application.id order by application.id) into erased
    from whole join application using (id) where application.state <> 'ERASED';
  perform from application where id = any (erased) order by id for update;
  addresses := array(select lower(address) from applicant_contact where application = any (erased));

  insert into unneeded_file
    select distinct sha256 from application_file where application = any (erased) on conflict do nothing;
  delete from draft where sha256 in (select sha256 from application_file where application = any (erased));
  delete from application_file where application = any (erased);
  delete from application_text where application = any (erased);
  delete from application_concept where application = any (erased);
  delete from person_key where application = any (erased);
  delete from assessment where application = any (erased);
  delete from correction where application = any (erased);
  delete from mention where application = any (erased);
  delete from note where application = any (erased);
  delete from tag where application = any (erased);
  delete from task where application = any (erased);
  delete from reveal where application = any (erased);
  delete from kept_apart where one = any (erased) or other = any (erased);
  delete from pool_consent where application = any (erased);
  delete from pool_proposal where application = any (erased) or made = any (erased);
  delete from applicant_code where application = any (erased);
  delete from letter where application = any (erased);
  delete from applicant_contact where application = any (erased);
  delete from mail where application = any (erased)
    or application is null and template in ('RECEIVED', 'KEPT') and lower(recipient) = any (addresses)
      and not exists (select from applicant_contact where lower(address) = lower(recipient));
  delete from kept_answer where exists (select from unnest(erased) as each (id)
    where strpos(path, each.id) > 0 or strpos(body, each.id) > 0 or strpos(location, each.id) > 0);
  update decision set note = '' where application = any (erased);
  return query update application
    set state = 'ERASED', merged_into = null, file_name = '', sha256 = encode(sha256(convert_to('erased ' || id, 'UTF8')), 'hex'),
      bytes = 0, material = null, reason = null, detail = null, revision = revision + 1
    where id = any (erased) returning id;
end $$;
revoke all on function erase_application (text) from public;

-- Whoever was at it meanwhile, too, adds nothing to what is erased.
create function refuse_erased() returns trigger language plpgsql as $$
declare
  now_at text;
begin
  select state into now_at from application where id = new.application for key share; -- waits for whoever erases it
  if now_at = 'ERASED' then
    raise exception 'the application % is erased', new.application using errcode = 'check_violation';
  end if;
  return new;
end $$;
do $$
declare
  each text;
begin
  foreach each in array array['application_file', 'assessment', 'correction', 'note', 'tag', 'task', 'letter', 'mail',
    'applicant_contact', 'applicant_code', 'pool_consent', 'pool_proposal'] loop
    execute format('create trigger nothing_erased before insert on %I for each row execute function refuse_erased()', each);
  end loop;
end $$;
create trigger nothing_erased before insert on decision for each row when (new.note <> '') execute function refuse_erased();

grant execute on function erase_application (text) to ${role};
grant select, insert, delete on applicant_code, unneeded_file to ${role};
