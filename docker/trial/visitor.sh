# shellcheck shell=bash disable=SC2154,SC2034,SC2015 # sourced by docker/try
# Somebody with curl and a session of her own, for docker/try. Sessions are cookie jars in $TRIAL.

# field PAGE NAME: the value of a form's field.
field() {
  grep -o "name=\"$2\"[^>]*value=\"[^\"]*\"" <<< "$1" | head -n 1 | sed 's/.*value="//; s/"$//'
}

# nonce PAGE: what its scripts bear, which a page that is shown again wants back.
nonce() {
  grep -o 'nonce="[^"]*"' <<< "$1" | head -n 1 | cut -d'"' -f2
}

# sign_in JAR ADDRESS USER PASSWORD [CURL OPTION…]: the status of the answer; 302 is let in.
sign_in() {
  local jar=$1 address=$2/security/signin.xhtml user=$3 password=$4 page
  shift 4
  page=$(curl -sS "$@" --cookie-jar "$jar" "$address")
  curl -sS "$@" --cookie "$jar" --cookie-jar "$jar" --output /dev/null --write-out '%{http_code}' "$address" \
    --data-urlencode "signin=signin" --data-urlencode "signin:username=$user" \
    --data-urlencode "signin:password=$password" --data-urlencode "signin:enter=" \
    --data-urlencode "primefaces.nonce=$(nonce "$page")" \
    --data-urlencode "jakarta.faces.ViewState=$(field "$page" jakarta.faces.ViewState)"
}

# add_user JAR ADDRESS NAME: adds a user of the clinic; the status of the answer, 302 once she is added.
add_user() {
  local jar=$1 address=$2/clinic/user.xhtml name=$3 page
  page=$(curl -sS --cookie "$jar" "$address") || return
  curl -sS --cookie "$jar" --output "$jar.log" --write-out '%{http_code}' "$address" \
    --data-urlencode "user=user" --data-urlencode "user:displayName=$name" --data-urlencode "user:username=$name" \
    --data-urlencode "user:roles=RECEPTION" --data-urlencode "user:person=0" --data-urlencode "user:enabled=on" \
    --data-urlencode "user:password=long enough for a trial" --data-urlencode "user:save=" \
    --data-urlencode "primefaces.nonce=$(nonce "$page")" \
    --data-urlencode "jakarta.faces.ViewState=$(field "$page" jakarta.faces.ViewState)"
}
