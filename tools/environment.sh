#!/bin/sh
# Makes .venv with briefgen and its development tools in it, or leaves it alone when it is current. The argument
# says what becomes of the versions pinned in .ci/requirements.txt: `prefer` takes the newest where a pinned one
# cannot be had, `require` fails then, `ignore` takes the newest at once. A file with another hash than the
# pinned one is never replaced by another. The stamp is written last: an environment without one was interrupted
# and is made anew, as is one of another folder or interpreter. The lock falls with the last process that has
# descriptor 9 open: a pip that outlives a killed make still holds it.
set -eu
cd "$(dirname "$0")/.."
mode=$1 stamp=.venv/briefgen.stamp log=.venv/pip.log mismatch='DO NOT MATCH THE HASHES'
export PIP_USER=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
probe='import ensurepip, os, sys
assert sys.version_info >= (3, 11) and sys.version_info.releaselevel == "final"
print(os.getcwd(), sys.base_prefix, *sys.version_info[:2])'

say() { echo "environment: $*" >&2; }
contents() { cat pyproject.toml .ci/requirements.txt | cksum; }
usable() { # of this folder and of the interpreter asked for, and able to run
    place=$("${PYTHON:-.venv/bin/python}" -Ic "$probe") && [ "$place" = "$(sed -n 1p $stamp)" ] &&
        .venv/bin/python -Ic 'import briefgen, mkdocs, pip'
} 2>/dev/null
current() { # with what the files and the mode ask for, too
    usable && [ "$(contents)" = "$(sed -n 2p $stamp)" ] || return 1
    case $mode-$(sed -n 3p $stamp) in prefer-pinned | prefer-newest | require-pinned | ignore-ignored) ;; *) false ;; esac
}
# Python compiles what is imported: a small part, and to compile all takes a third of the time.
pip() { .venv/bin/python -m pip -qq install --no-compile "$@" 2>$log || { cat $log >&2 && false; }; }
newest() { pip 'pip>=25.1' && pip "$@" --editable . --group dev; }
pinned() { # wheels alone, so that nothing runs whose hash was not compared
    pip --only-binary :all: --require-hashes --requirement .ci/requirements.txt &&
        pip "$@" --no-build-isolation --editable . --group dev
}
install() { # and set what was taken
    case $mode in
        require) pinned --no-index ;;
        ignore) taken=ignored && newest --upgrade --upgrade-strategy eager ;;
        *) pinned || { ! grep -q "$mismatch" $log && taken=newest &&
            say 'the versions in .ci/requirements.txt cannot be had, taking the newest' && newest; } ;;
    esac
}

current && exit
[ "${PYTHON:-}" ] && set -- "$PYTHON" || set -- python3.15 python3.14 python3.13 python3.12 python3.11 python3 python
until "$1" -Ic "$probe" >/dev/null 2>&1; do
    shift && [ $# -gt 0 ] && continue
    say 'install Python 3.11 or later (Debian, Ubuntu: python3 and python3-venv), or name it: make PYTHON=…' && exit 1
done
exec 9>>.venv.lock
lock() { "$1" -c "import fcntl; fcntl.flock(9, fcntl.LOCK_EX | $2)" 2>/dev/null; }
lock "$1" fcntl.LOCK_NB || { say 'waiting for another make that prepares .venv' && lock "$1" 0; }
current && exit
if usable; then lagging=yes && say 'bringing .venv up to date' && rm $stamp
else lagging= && say "making .venv with $1 (this takes a minute or two)" && rm -rf .venv && "$1" -m venv .venv; fi
place=$(.venv/bin/python -Ic "$probe") taken=pinned
if install; then printf '%s\n' "$place" "$(contents)" $taken >$stamp.new && mv $stamp.new $stamp && exit; fi
[ $lagging ] && echo "$place" >$stamp # usable as it was, and to be brought up to date another time
if grep -q "$mismatch" $log; then say 'a file is not the pinned one, and nothing of it was run'
else say 'look at the network and at pip'"'"'s configuration (pip config list), then run the same make again'; fi
exit 1
