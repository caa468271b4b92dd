#!/bin/bash
# Sets the administrator's password and fills the help desk; the result is the state every instance starts from.
set -euo pipefail
[ -e /loods/is-throw-away-root ] || { echo 'world.sh: not a throw-away root' >&2; exit 1; }
/loods/inside/database.sh start
# The tests ask the database through its socket, from outside of this root.
mariadb -e "CREATE USER loods@localhost IDENTIFIED BY 'loods'; GRANT ALL ON *.* TO loods@localhost"
as_otrs() { setpriv --reuid otrs --regid www-data --init-groups env HOME=/var/lib/otrs "$@" </dev/null; }
as_otrs /usr/share/otrs/bin/otrs.Console.pl Admin::User::SetPassword root@localhost root --quiet

# What Apache loads before it forks (preload.pl): what agents' pages and writes load. Not the settings: tests change those. What the
# visits leave in the database does not stay.
install -d -o otrs /tmp/loaded
export LOADED=/tmp/loaded/list
mariadb-dump otrs2 > /tmp/loaded/before
as_otrs perl /loods/inside/visit.pl
as_otrs perl -I/loods/inside -I/usr/share/otrs/Kernel/cpan-lib -MKept -e 'Kept::Prolong()'
mariadb otrs2 < /tmp/loaded/before
as_otrs perl -I/loods/inside -MLoaded /loods/inside/world.pl
sort -u "$LOADED" | grep '^[A-Z].*\.pm$' | grep -v '^Lo\|^Kernel/Config/Files/' > /loods/preload
rm -r /tmp/loaded

# What was cached of the database while the world was made must not outlive it: instances read it afresh. Nor what was logged.
find /var/lib/otrs/tmp/CacheFileStorable -mindepth 1 -maxdepth 1 ! -name TemplateProvider -exec rm -r {} +
rm -rf /var/log/znuny/*
/loods/inside/database.sh stop
