# shellcheck shell=bash disable=SC2154,SC2034,SC2015 # sourced by docker/try
# What docker/try starts, stops and looks at. All of it lives in $TRIAL.

outside=192.0.2.1
writers=4

say() { printf '%s\n' "$*"; }
part() { printf '\n%s\n' "$*"; }
saw() { printf '  ok  %s\n' "$*"; }
fail() {
  printf '  NO  %s\n' "$*" >&2
  mkdir -p "$cache/failed"
  if cp "${TRIAL:-}"/*.log "$cache/failed" 2> /dev/null; then say "      see the logs in $cache/failed" >&2; fi
  exit 1
}

lay_scene() {
  mount --make-rprivate /
  ip link set lo up
  ip address add $outside/32 dev lo
  sysctl -q -w net.ipv4.ip_unprivileged_port_start=0
  app_root=$(< "$TRIAL/app.root")
  tools_root=$(< "$TRIAL/tools.root")
  echo "127.0.0.1 localhost db app" > "$TRIAL/hosts"
  mkdir -p "$tools_root"/{product,trial,certificates,docker-entrypoint-initdb.d,var/lib/postgresql/data,etc/caddy,data,config} "$TRIAL"/{bin,certificates}

  # The four passwords, as README says to make them; the rest as .env.example has it.
  local name
  while read -r name; do
    sed -i "s/^$name=$/$name=$(openssl rand -hex 16)/" "$TRIAL/.env"
  done < <(cp "$here/.env.example" "$TRIAL/.env" && grep -oP '^\w+_PASSWORD(?==$)' "$TRIAL/.env" | grep -v DEMO)
  compose config --format json > "$TRIAL/compose.json"
  admin_password=$(setting app STIPPLE_ADMIN_PASSWORD)

  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=clinic.test \
    -addext subjectAltName=DNS:clinic.test -keyout "$TRIAL/certificates/key.pem" -out "$TRIAL/certificates/certificate.pem" 2> /dev/null
  chmod 644 "$TRIAL/certificates/key.pem"

  # docker compose --file F exec -T db COMMAND…, for backup and restore.
  cat > "$TRIAL/bin/docker" << 'SHIM'
#!/bin/bash
[ "$1 $2 $4 $5 $6" = "compose --file exec -T db" ] || { echo "unknown: docker $*" >&2; exit 1; }
shift 6
PGHOST=db exec "$@"
SHIM
  chmod 755 "$TRIAL" "$TRIAL/bin/docker"
}

# compose ARGUMENT…: the real one, which reads and checks files without an engine.
compose() {
  in_tools docker-compose --file /product/compose.yaml --env-file /trial/.env "$@"
}

# With the settings that come in instead of .env.
compose_with() {
  cat > "$TRIAL/other.env"
  in_tools docker-compose --file /product/compose.yaml --env-file /trial/other.env "$@"
}

in_tools() {
  (contain "$tools_root" 0:0 "--bind -o ro $here product
--bind $TRIAL trial
-t tmpfs tmpfs tmp" env -i PATH=/usr/bin:/bin HOME=/tmp PGHOST=db PGPASSWORD="$(setting app STIPPLE_DB_OWNER_PASSWORD)" "$@")
}

# setting SERVICE NAME, as compose.yaml and .env come to it.
setting() {
  [ ! -e "$TRIAL/compose.json" ] || jq -r ".services.$1.environment.$2" "$TRIAL/compose.json"
}

settings() {
  jq -r ".services.$1.environment | to_entries[] | \"\(.key)=\(.value)\"" "$TRIAL/compose.json"
}

# sql STATEMENT: as PostgreSQL's superuser.
sql() {
  in_tools env PGPASSWORD="$(setting db POSTGRES_PASSWORD)" psql -U postgres -d stipple -XAtqc "$1"
}

# How many rows each table has.
rows() {
  sql "select relname, (xpath('//c/text()', query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1"
}

# As the public image does it: initdb, the scripts on a socket alone, then the command.
start_database() {
  local environment command
  rm -rf "$TRIAL/database"
  install -d -m 0700 "$TRIAL/database"
  chroot "$tools_root" id -u postgres > "$TRIAL/postgres.uid"
  chown "$(< "$TRIAL/postgres.uid")" "$TRIAL/database"
  mapfile -t environment < <(settings db)
  mapfile -t command < <(jq -r '.services.db.command[]' "$TRIAL/compose.json")
  # shellcheck disable=SC2016 # for the shell inside
  (contain "$tools_root" postgres:postgres "--bind -o ro $here/database docker-entrypoint-initdb.d
--bind $TRIAL/database var/lib/postgresql/data
-t tmpfs -o uid=$(< "$TRIAL/postgres.uid") tmpfs run
-t tmpfs tmpfs tmp" env -i PATH=/usr/lib/postgresql/17/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/data "${environment[@]}" bash -euc '
    mkdir /run/postgresql
    initdb --username="$POSTGRES_USER" --pwfile=<(echo "$POSTGRES_PASSWORD") --auth-local=trust --auth-host=scram-sha-256 $POSTGRES_INITDB_ARGS
    pg_ctl --wait --options="-c listen_addresses=" start
    for script in /docker-entrypoint-initdb.d/*; do "$script"; done
    pg_ctl --wait --mode=fast stop
    exec "$@" -c listen_addresses="*"
  ' database "${command[@]}") > "$TRIAL/database.log" 2>&1 < /dev/null &
  database_job=$!
  local turn
  for turn in {1..60}; do
    in_tools pg_isready -q --username=postgres --dbname=stipple && return
    sleep 0.5
  done
  fail "the database did not start after $turn turns: $(tail "$TRIAL/database.log")"
}

stop_database() {
  kill -INT "$(first_process_of "$database_job")"
  wait "$database_job" || true
}

# start_app [NAME=VALUE…]: the image as compose.yaml starts it, with other values where they are given.
start_app() {
  local environment entry user
  mapfile -t environment < <(jq -r '.Env[]' "$TRIAL/image.json"; settings app)
  mapfile -t entry < <(jq -r '.Entrypoint[]' "$TRIAL/image.json")
  user=$(jq -r .User "$TRIAL/image.json")
  (contain "$app_root" "$user" "-t tmpfs -o $(jq -r '.services.app.tmpfs[0] | sub("^/run/stipple:"; "")' "$TRIAL/compose.json") tmpfs run/stipple" \
    env -i "${environment[@]}" "$@" "${entry[@]}") > "$TRIAL/app.log" 2>&1 < /dev/null &
  app_job=$!
  sleep 0.5
  app=$(first_process_of "$app_job" || true)
  begun_at=$SECONDS
}

in_app() {
  nsenter --target "$app" --mount --root --wd --setuid 10001 --setgid 10001 -- "$@"
}

await_healthy() {
  local check
  mapfile -t check < <(jq -r '.Healthcheck.Test[1:][]' "$TRIAL/image.json")
  until in_app "${check[@]}" 2> /dev/null; do
    kill -0 "$app" 2> /dev/null || fail "the application ended"
    [ $((SECONDS - begun_at)) -lt 180 ] || fail "the application is not healthy"
    sleep 1
  done
  waited=$((SECONDS - begun_at))
}

# As an engine stops it: one signal to the first process.
stop_app() {
  local begun=$SECONDS
  kill -TERM "$app"
  code=0
  wait "$app_job" || code=$?
  waited=$((SECONDS - begun))
}

# ends_with CODE LINE: the start is refused so.
ends_with() {
  local turn
  for turn in {1..180}; do
    kill -0 "$app_job" 2> /dev/null || break
    [ "$turn" -lt 180 ] || fail "it is not refused: $2"
    sleep 1
  done
  code=0
  wait "$app_job" || code=$?
  [ "$code" = "$1" ] || fail "it ended with $code instead of $1"
  grep -qF "$2" "$TRIAL/app.log" || fail "it does not say: $2"
  saw "$(grep -F "$2" "$TRIAL/app.log")"
}

start_proxy() {
  local mounts="--bind -o ro $here/Caddyfile etc/caddy/Caddyfile
--bind -o ro $TRIAL/certificates certificates
-t tmpfs -o uid=65534 tmpfs data
-t tmpfs -o uid=65534 tmpfs config"
  touch "$tools_root/etc/caddy/Caddyfile"
  (contain "$tools_root" 65534:65534 "$mounts" env -i PATH=/usr/bin HOME=/data XDG_DATA_HOME=/data XDG_CONFIG_HOME=/config \
    caddy run --config /etc/caddy/Caddyfile --adapter caddyfile) > "$TRIAL/proxy.log" 2>&1 < /dev/null &
  local turn
  for turn in {1..40}; do
    curl -sko /dev/null --resolve "clinic.test:443:$outside" https://clinic.test/ && return
    sleep 0.5
  done
  fail "the proxy does not answer after $turn turns: $(tail "$TRIAL/proxy.log")"
}

# Users are added by several at once, and go on being added while the application is told to stop.
write_users_until_stopped() {
  local n
  writing=()
  for n in $(seq $writers); do
    [ "$(sign_in "$TRIAL/writer.$n" http://127.0.0.1:8080 admin "$admin_password")" = 302 ] || fail "writer $n cannot sign in"
    write_users "$n" &
    writing+=($!)
  done
  until [ "$(added | wc -l)" -ge 40 ]; do
    [ ! -e "$TRIAL/ended.1" ] || fail "no user could be added: $(< "$TRIAL/ended.1")"
    sleep 0.2
  done
}

write_users() {
  local name number=0 answer code
  while true; do
    number=$((number + 1))
    name=writer-$1-$number
    code=0
    answer=$(add_user "$TRIAL/writer.$1" http://127.0.0.1:8080 "$name" 2> /dev/null) || code=$?
    if [ "$answer" != 302 ]; then
      echo "$answer $code $name" > "$TRIAL/ended.$1"
      return
    fi
    echo "$name" >> "$TRIAL/added.$1"
  done
}

added() {
  cat "$TRIAL"/added.* 2> /dev/null
}

# Each ended because it was told to (503) or found nobody (7, no connection), not in the middle of a word. One that came
# while the door was closing is reset (56) before anybody read it: then nothing of it was done.
wait_for_writers() {
  local n ended
  wait "${writing[@]}"
  for n in $(seq $writers); do
    ended=$(< "$TRIAL/ended.$n")
    case $ended in
      "503 0 "* | *" 7 "*) ;;
      "000 56 "*) [ -z "$(sql "select id from app_user where username = '${ended##* }'")" ] || fail "an answer was cut off: $ended" ;;
      *) fail "a request was cut off (status, curl's exit, user): $ended" ;;
    esac
  done
}

nothing_lost() {
  local lost
  lost=$(comm -23 <(added | sort) <(sql "select username from app_user" | sort))
  [ -z "$lost" ] || fail "acknowledged and lost: $lost"
}
