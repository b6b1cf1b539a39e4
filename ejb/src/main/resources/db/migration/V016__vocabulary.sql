-- The clinic's own words, which managers extend: names are typed in cells, so they are unique. And what a version judged is found by it.

alter table tag
  add version integer not null default 0,
  add constraint tag_name_not_blank check (btrim(name) <> '');
alter table tag rename constraint tag_pkey to tag_code_unique;
create unique index tag_name_unique on tag (lower(name));

alter table observation_code
  add version integer not null default 0,
  add constraint observation_code_name_not_blank check (btrim(name) <> '');
alter table observation_code rename constraint observation_code_pkey to observation_code_unique;
create unique index observation_code_name_unique on observation_code (lower(name));

create index booking_policy_version on booking (policy_version_id, starts_at) where policy_version_id is not null;
create index booking_gates_version on booking (gates_version_id, starts_at) where gates_version_id is not null;
