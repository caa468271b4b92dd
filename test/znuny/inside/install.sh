#!/bin/bash
# Turns an empty Debian root into a help desk: MariaDB, Apache, Znuny (Debian's otrs2), set up for tests.
# Runs once per machine, inside its own root only: it disables services and rewrites their settings.
set -euo pipefail
marker=/loods/is-throw-away-root
[ -e "$marker" ] || { echo "install.sh: $marker is missing; this is not a throw-away root, nothing done" >&2; exit 1; }

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
# No package may start its daemon here: the port and the socket belong to running instances.
printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d
install='apt-get install -y -q --no-install-recommends'

echo 'step: database and web server packages'
apt-get update -q
$install ca-certificates openssl mariadb-server mariadb-client apache2 libapache2-mod-perl2 \
  libdbd-mysql-perl dbconfig-mysql

echo 'step: Znuny (Debian package otrs2)'
cp /loods/inside/mariadb.cnf /etc/mysql/mariadb.conf.d/99-loods.cnf
/loods/inside/database.sh start
debconf-set-selections <<'ANSWERS'
otrs2 otrs2/dbconfig-install boolean true
otrs2 otrs2/database-type select mysql
ANSWERS
$install otrs2

echo 'step: settings'
config=/etc/otrs/Kernel/Config.pm
# The last "return 1;" before "# ---" ends Load(); what follows it is library code.
perl -0pi -e 'BEGIN { local $/; open my $f, "<", "/loods/inside/config.pm.part"; $part = <$f> }
  s/(\n\s*return 1;\s*\n\s*\})/\n$part$1/ or die "Config.pm: no place for the test settings"' "$config"
perl -I/usr/share/otrs -I/usr/share/otrs/Kernel/cpan-lib -c "$config"

# Written by Apache and by the console, each as its own user.
install -d -m 777 /var/log/znuny

openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=tickets.piratenpartij.nl \
  -addext subjectAltName=DNS:tickets.piratenpartij.nl \
  -keyout /etc/ssl/private/loods.key -out /etc/ssl/certs/loods.pem 2>/dev/null
a2dismod -q mpm_event mpm_worker || true
a2enmod -q mpm_prefork perl ssl headers deflate rewrite
rm -f /etc/apache2/sites-enabled/*
cp /loods/inside/apache.conf /etc/apache2/sites-enabled/loods.conf
: > /etc/apache2/ports.conf

/loods/inside/database.sh stop
apt-get clean
rm -rf /var/lib/apt/lists/* /usr/sbin/policy-rc.d
