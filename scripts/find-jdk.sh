# Sets JAVA_HOME to the first JDK of version 25 or newer: $JAVA_HOME, /usr/lib/jvm/*, the javac on the PATH. Sourced by ./assay and ./build.

jdk_version() { # prints the major version of the JDK in folder $1, or 0
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  while IFS= read -r line; do
    case "$line" in
      JAVA_VERSION=*) line=${line#*\"}; line=${line%%[!0-9]*}; echo "${line:-0}"; return ;;
    esac
  done <"$1/release"
  echo 0
}

find_jdk() {
  local candidate path_javac
  path_javac=$(command -v javac || true)
  [ -n "$path_javac" ] && path_javac=$(dirname "$(dirname "$(readlink -f "$path_javac")")")
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$path_javac"; do
    if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 25 ]; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  echo "assay: no JDK 25 or newer found in JAVA_HOME, /usr/lib/jvm or on the PATH; install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME" >&2
  exit 2
}
