-- Who may sign in, and as what.

create table app_user (
  id              bigint      primary key,
  version         integer     not null default 0,
  username        text        not null,
  display_name    text        not null,
  password_hash   text        not null,
  enabled         boolean     not null default true,
  failed_attempts integer     not null default 0,
  locked_until    timestamptz,
  person_id       bigint,
  constraint app_user_username_shape check (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
  constraint app_user_username_unique unique (username),
  constraint app_user_display_name_not_blank check (btrim(display_name) <> ''),
  constraint app_user_person_unique unique (person_id),
  constraint app_user_failed_attempts_not_negative check (failed_attempts >= 0)
);

create table user_role (
  user_id bigint not null references app_user on delete cascade,
  role    text   not null,
  constraint user_role_pkey primary key (user_id, role),
  constraint user_role_known check (role in ('RECEPTION', 'TECHNICIAN', 'DOCTOR', 'MANAGER', 'ADMIN'))
);
