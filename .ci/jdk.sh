# The home of a JDK of that feature release; fails where none is installed.
jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [[ -x $home/bin/javac ]] || continue
    if "$home/bin/javac" -version 2>&1 | grep -q "^javac $1\b"; then
      echo "$home"
      return
    fi
  done
  return 1
}
