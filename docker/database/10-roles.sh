#!/usr/bin/env bash
# Runs once, when PostgreSQL makes its data folder: the owner, who migrates, the application's role, and the database.
set -euo pipefail

: "${STIPPLE_DB_OWNER_PASSWORD:?is not set}" "${STIPPLE_DB_PASSWORD:?is not set}"

# From the environment, not by arguments, which a list of processes shows.
psql --set=ON_ERROR_STOP=1 --quiet --no-psqlrc --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\getenv owner_password STIPPLE_DB_OWNER_PASSWORD
\getenv app_password STIPPLE_DB_PASSWORD
set log_statement = 'none';
create role stipple_owner login password :'owner_password';
create role stipple_app login password :'app_password';
create database stipple owner stipple_owner;
revoke all on database stipple from public;
grant connect on database stipple to stipple_app;
SQL
