#!/bin/bash
# First process of one instance: brings up MariaDB and Apache, then waits. Killing it ends everything in its namespace.
set -euo pipefail
[ -e /loods/is-throw-away-root ] || { echo 'start.sh: not a throw-away root' >&2; exit 1; }
: "${LOODS_PORT:?the port to serve HTTPS on}"

/loods/inside/database.sh start &
set +u # Debian's envvars reads unset names.
. /etc/apache2/envvars
set -u
install -d "$APACHE_RUN_DIR" "$APACHE_LOCK_DIR"
# The loopback address alone, unless said otherwise (a container): anyone who reaches this server can change it.
export LOODS_PORT LOODS_ADDRESS="${LOODS_ADDRESS:-127.0.0.1}"
# Apache kills its process group when it ends; in a session of its own that can't be this script.
setsid apache2 -DFOREGROUND </dev/null >/var/log/apache2/start.log 2>&1 &
wait
