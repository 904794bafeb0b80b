#!/usr/bin/env bash
# Runs the server in the editors that are installed, with the configurations of this folder:
#   docs/editors/test.sh [neovim] [emacs] [vim]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$(dirname "$here")")
export PATH=$root/server/src/main/bin:$PATH
export GOUJI_EDITORS=$here LC_ALL=C.UTF-8
[ -f "$root/server/target/gouji.jar" ] || { echo "server/target/gouji.jar is missing: run mvn package first." >&2; exit 1; }
[ "$#" -gt 0 ] || set -- neovim emacs vim

reports=("$root"/docs/samples/*)
if [ -d "$root/../shared/seeds" ]; then
  reports+=("$root"/../shared/seeds/*)
else
  echo "(no real reports beside the project: samples only)"
fi
expected=$(mktemp -d)
trap 'rm -rf "$expected"' EXIT
names=()
for report in "${reports[@]}"; do
  cp "$report" "$expected/"
  name=$(basename "$report")
  names+=("$name")
  { gouji check --format json --level hint "$report" || true; } |
    node -e '
      const { files } = JSON.parse(require("fs").readFileSync(0, "utf8"));
      const lines = files.flatMap((file) => file.findings ?? []).map(({ start, rule }) => `${start.line}:${start.column} ${rule}`);
      console.log(JSON.stringify(lines));' > "$expected/$name.expected.json"
done
printf '%s\n' "${names[@]}" | node -e 'console.log(JSON.stringify(require("fs").readFileSync(0, "utf8").trim().split("\n")))' > "$expected/names.json"

failed=0
for editor in "$@"; do
  GOUJI_WORK=$(mktemp -d)
  export GOUJI_WORK
  cp "$expected"/* "$GOUJI_WORK/"
  SECONDS=0
  case $editor in
    neovim) run=(nvim --headless -u NONE -i NONE -n -S "$here/neovim/test.lua") ;;
    emacs) run=(emacs -Q --batch -l "$here/emacs/test.el") ;;
    vim) run=(vim -N -u NONE -i NONE -n -es -S "$here/vim/test.vim") ;;
    *) echo "unknown editor: $editor" >&2; exit 2 ;;
  esac
  if timeout 300 "${run[@]}" < /dev/null > "$GOUJI_WORK/output" 2>&1 && grep -q '^ok' "$GOUJI_WORK/output"; then
    echo "ok      $editor (${SECONDS} s)"
  else
    echo "FAILED  $editor"
    cat "$GOUJI_WORK/output"
    failed=1
  fi
  rm -rf "$GOUJI_WORK"
done
exit "$failed"
