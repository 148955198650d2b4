# Sets JAVA_HOME to the first JDK of version 25 or newer: $JAVA_HOME, /usr/lib/jvm/*, the javac on the PATH. Sourced by ./assay and ./build.

is_jdk() { # is folder $1 a JDK of version 25 or newer?
  local line
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case "$line" in
      JAVA_VERSION=*) line=${line#*\"}; line=${line%%[!0-9]*}; [ "${line:-0}" -ge 25 ]; return ;;
    esac
  done <"$1/release"
  return 1
}

find_jdk() {
  local candidate path_javac
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if is_jdk "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  if path_javac=$(command -v javac); then
    candidate=$(dirname "$(dirname "$(readlink -f "$path_javac")")")
    if is_jdk "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  fi
  echo "assay: no JDK 25 or newer found in JAVA_HOME, /usr/lib/jvm or on the PATH; install one (for example Temurin 25, https://adoptium.net) or set JAVA_HOME" >&2
  exit 2
}
