#!/usr/bin/env bash
# Builds and tests everything. --long runs the races, crash series and fuzzing whole instead of a tenth of them.
# Installs the Debian packages that the real-server and browser tests need when they are missing and it may;
# what still cannot be run says so. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"

for argument in "$@"; do
  case "$argument" in
    --long) export BUTLER_LONG=1 ;;
    *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
  esac
done

missing=()
command -v redis-server >/dev/null || missing+=(redis-server)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing+=(postgresql)
command -v chromium >/dev/null || missing+=(chromium)
[ -n "$(fc-list 2>/dev/null | grep -i 'noto.*cjk')" ] || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing for the tests: ${missing[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}"; } >/dev/null 2>&1 \
      || echo "Could not install ${missing[*]}; the tests that need them say so."
  else
    echo "Not installed: ${missing[*]}; the tests that need them say so."
  fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build Butler.sln -v quiet --nologo -p:RunAnalyzersDuringBuild=true || { echo "0 passed, 1 failed"; exit 1; }
dotnet test --solution Butler.sln --no-build --output detailed 2>&1 | tee "$log" | grep -vE '^(passed |  from )'
status=${PIPESTATUS[0]}

# dotnet test closes with "succeeded: N" and "failed: N".
passed=$(grep -oE '^ *succeeded: [0-9]+' "$log" | tail -1 | grep -oE '[0-9]+')
failed=$(grep -oE '^ *failed: [0-9]+' "$log" | tail -1 | grep -oE '[0-9]+')
[ "$status" -ne 0 ] && [ "${failed:-0}" = 0 ] && failed=1
# What failed once more at the end, where it is looked for first.
awk '/^failed /{keep=12} /^(passed|skipped) /{keep=0} keep-- > 0' "$log"
echo "${passed:-0} passed, ${failed:-1} failed"
[ "$status" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
