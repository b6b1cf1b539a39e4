# shellcheck shell=bash disable=SC2154,SC2034,SC2015 # sourced by docker/try
# Containers without an engine, for docker/try: a file system that buildah made, its own processes, nothing to write to but
# what is given. Everything shares the trial's network, which has no way out; 192.0.2.1 is what other machines would see.

buildah() {
  command buildah --root "$cache/images" --runroot "$cache/run" --storage-driver vfs "$@"
}

# contain ROOT USER MOUNTS COMMAND…: the first process of a container. MOUNTS are lines of mount's arguments, below ROOT.
contain() {
  local root=$1 user=$2 mounts=$3
  shift 3
  # shellcheck disable=SC2016 # for the inner shell
  exec unshare --mount --pid --fork --kill-child -- bash -euc '
    root=$1 user=$2 mounts=$3
    shift 3
    mount --bind "$root" "$root"
    mount -o remount,bind,ro "$root"
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mount --bind "$TRIAL/hosts" "$root/etc/hosts"
    cd "$root"
    while read -r line; do
      [ -z "$line" ] || mount $line
    done <<< "$mounts"
    exec setpriv --no-new-privs -- chroot --userspec="$user" --groups= "$root" "$@"
  ' contain "$root" "$user" "$mounts" "$@"
}

# The process that is number 1 inside, as seen from here.
first_process_of() {
  pgrep --parent "$1" | head -n 1
}
