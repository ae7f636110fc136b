#!/bin/sh
# Starts Seojae with the locale and memory it wants.
set -u

# Java reads arguments and names files in the locale's encoding. Where no locale is set (cron, ssh,
# containers, systemd), or one that is not installed, that is ASCII, and Korean would be lost.
charmap=$(locale charmap 2>/dev/null || true)
case ${charmap:-${LC_ALL:-${LC_CTYPE:-${LANG:-}}}} in
    '' | C | POSIX | ANSI_X3.4-1968 | US-ASCII | 646)
        utf8=$(locale -a 2>/dev/null | grep -i -E '^(C|en_US|ko_KR)\.utf-?8$' | head -n 1)
        LC_ALL=${utf8:-C.UTF-8}
        export LC_ALL
        ;;
esac

# Each thread would keep freed memory of its own.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"

exec /opt/seojae/bin/seojae "$@"
