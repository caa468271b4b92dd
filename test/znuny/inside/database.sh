#!/bin/bash
# Starts or stops MariaDB by hand: there is no init system inside.
set -euo pipefail
case "${1:-}" in
  start)
    install -d -o mysql -g mysql /run/mysqld
    setsid mariadbd --user=mysql </dev/null >/var/log/mariadbd.log 2>&1 &
    for _ in $(seq 1000); do
      mariadb-admin ping --silent >/dev/null 2>&1 && exit 0
      sleep 0.02
    done
    echo 'database.sh: MariaDB did not come up' >&2
    tail -20 /var/log/mariadbd.log >&2
    exit 1 ;;
  stop) mariadb-admin shutdown ;;
  *) echo 'usage: database.sh start|stop' >&2; exit 2 ;;
esac
