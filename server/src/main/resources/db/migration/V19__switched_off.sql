-- Accounts of people who left: they stay, for what their holders did, and let no one in.
alter table account add column switched_off_at timestamptz;
grant update (switched_off_at) on account to ${role};
