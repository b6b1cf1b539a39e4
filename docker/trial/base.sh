# shellcheck shell=bash disable=SC2154,SC2034,SC2015 # sourced by docker/try
# What docker/try needs before it can begin: the tools on this machine, stand-ins for the public base images, the image.

install_tools() {
  local missing=() tool
  for tool in buildah debootstrap curl openssl jq ip:iproute2 unshare:util-linux pgrep:procps; do
    command -v "${tool%:*}" > /dev/null || missing+=("${tool#*:}")
  done
  [ ${#missing[@]} = 0 ] && return
  say "Installing ${missing[*]}"
  apt-get update -q > /dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" > /dev/null
}

# A Debian with the certificate authorities that this machine was told to trust.
make_debian() {
  local container root
  container=$(buildah from scratch)
  root=$(buildah mount "$container")
  debootstrap --variant=minbase --include=ca-certificates,tzdata trixie "$root" http://deb.debian.org/debian > /dev/null
  find /usr/local/share/ca-certificates -name '*.crt' -exec cp {} "$root/usr/local/share/ca-certificates/" \;
  chroot "$root" update-ca-certificates > /dev/null 2>&1
  buildah commit --quiet "$container" "$1" > /dev/null
  buildah rm "$container" > /dev/null
}

# with_packages IMAGE FROM PACKAGE…
with_packages() {
  local container
  container=$(buildah from "$2")
  # shellcheck disable=SC2016 # for the shell inside
  buildah run --env DEBIAN_FRONTEND=noninteractive "$container" -- sh -euc \
    'apt-get update -q && apt-get install -y -q --no-install-recommends "$@" && apt-get clean' packages "${@:3}" \
    < /dev/null > "$cache/packages.log" 2>&1
  buildah commit --quiet "$container" "$1" > /dev/null
  buildah rm "$container" > /dev/null
}

# missing IMAGE: says so, if it is to be made.
missing() {
  buildah inspect --type image "$1" > /dev/null 2>&1 && return 1
  say "Making $1"
}

build_images() {
  local base=localhost/stipple-trial
  mkdir -p "$cache"
  if missing $base/debian; then make_debian $base/debian; fi
  if missing $base/runtime; then with_packages $base/runtime $base/debian openjdk-25-jre-headless; fi
  if missing $base/tools; then
    with_packages $base/tools $base/debian openjdk-25-jdk-headless maven postgresql-17 caddy docker-compose
  fi
  [ -z "${STIPPLE_TRIAL_BUILT:-}" ] || return 0
  say "Building the image"
  buildah bud --quiet --format docker --build-arg BUILDER=$base/tools --build-arg RUNTIME=$base/runtime \
    --file "$here/Dockerfile" --tag localhost/stipple "$here/.." > "$cache/build.log" 2>&1 ||
    fail "$(tail -n 30 "$cache/build.log")"
  buildah rmi --prune > /dev/null # what had its names before
  saw "the Dockerfile builds, without an engine"
}

hold_containers() {
  buildah from --name stipple-trial-app localhost/stipple > /dev/null
  buildah from --name stipple-trial-tools localhost/stipple-trial/tools > /dev/null
  buildah mount stipple-trial-app > "$TRIAL/app.root"
  buildah mount stipple-trial-tools > "$TRIAL/tools.root"
  buildah inspect --type image localhost/stipple | jq .Docker.config > "$TRIAL/image.json"
}

forget_containers() {
  buildah rm stipple-trial-app stipple-trial-tools > /dev/null 2>&1 || true
}
