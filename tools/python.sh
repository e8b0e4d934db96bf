#!/bin/sh
# Prints the command of the newest Python, 3.11 or later, that can make a virtual environment.
# $PYTHON, where it is set, is the only candidate. Says on stderr what is missing, and fails.
set -u

probe='
import sys
number = "%d.%d" % sys.version_info[:2]
try:
    import ensurepip, venv
    able = "able"
except ImportError:
    able = "bare"
if sys.version_info < (3, 11) or sys.version_info[3] != "final":
    able = "unfit"
print("%d %s %s" % (sys.version_info[1] if able == "able" else 0, able, number))
'

candidates() {
    if [ -n "${PYTHON:-}" ]; then
        printf '%s\n' "$PYTHON"
        return
    fi
    for minor in 20 19 18 17 16 15 14 13 12 11; do
        printf 'python3.%s\n' "$minor"
    done
    printf 'python3\npython\n'
}

best='' best_minor=0 bare='' unfit=''
while IFS= read -r candidate; do
    command -v "$candidate" >/dev/null 2>&1 || continue
    # A shim of a version manager may stand on the path and yet run nothing.
    answer=$("$candidate" -c "$probe" 2>/dev/null </dev/null) || continue
    # shellcheck disable=SC2086
    set -- $answer
    case "${2:-}" in
        able) [ "$1" -gt "$best_minor" ] && best=$candidate best_minor=$1 ;;
        bare) [ -n "$bare" ] || bare=$3 ;;
        unfit) unfit="$unfit $candidate is $3;" ;;
    esac
done <<EOF
$(candidates)
EOF

if [ -n "$best" ]; then
    printf '%s\n' "$best"
    exit 0
fi
if [ -n "$bare" ]; then
    echo "Python $bare is here, but without the module ensurepip it cannot make a virtual environment." >&2
    echo "On Debian and Ubuntu: apt install python$bare-venv (or python3-venv)." >&2
else
    echo "briefgen needs Python 3.11 or later, and ${PYTHON:+PYTHON=}${PYTHON:-the path} has none.${unfit:+ Found:$unfit}" >&2
    echo "Install one (on Debian and Ubuntu: apt install python3 python3-venv), or name it: make PYTHON=/path/to/python3" >&2
fi
exit 1
