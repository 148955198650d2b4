-- A second factor beside the password (RFC 6238): its secret, sealed with a key outside the database, and the last step of time whose
-- code was used, so that no code is used twice.
alter table account add column sealed_totp text, add column totp_step bigint not null default 0;
grant update (sealed_totp, totp_step) on account to ${role};

-- What stands in for a lost device, once each; only the SHA-256 is kept.
create table recovery_code (
  account uuid not null references account,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (account, hash)
);
grant select, insert, delete on recovery_code to ${role};
