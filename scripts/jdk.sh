# Finding a JDK and Maven; sourced by ./isnad and ./verify, which set $root to the folder of the repository.
# POSIX sh. After find_jdk, $JAVA_HOME is a JDK of release 17 or later and $jdk_version its version.

oldest_jdk=17

# jdk_at FOLDER: true when it holds a JDK that is new enough. Reads its release file, which is much faster than asking java.
jdk_at() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  jdk_version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        value=${value#\"}
        jdk_version=${value%%\"*}
      fi
    done <"$1/release"
  fi
  if [ -z "$jdk_version" ]; then
    jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')
  fi
  jdk_major=${jdk_version%%[!0-9]*}
  [ -n "$jdk_major" ] && [ "$jdk_major" -ge "$oldest_jdk" ] || return 1
  JAVA_HOME=$1
  export JAVA_HOME
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && jdk_at "$JAVA_HOME"; then
    return 0
  fi
  on_path=$(command -v javac) && on_path=$(readlink -f "$on_path" 2>/dev/null) \
    && jdk_at "${on_path%/bin/javac}" && return 0
  if [ -x /usr/libexec/java_home ]; then
    by_system=$(/usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null) && jdk_at "$by_system" && return 0
  fi
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jabba/jdk/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    jdk_at "$folder" && return 0
  done
  return 1
}

# os_field NAME: one field of /etc/os-release.
os_field() {
  [ -r /etc/os-release ] && sed -n "s/^$1=//p" /etc/os-release | tr -d '"'
}

debian_jdk() {
  version=$(os_field VERSION_ID)
  if [ "$(os_field ID)" = debian ] && { [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]; }; then
    echo default-jdk-headless
  else
    echo openjdk-17-jdk-headless
  fi
}

# The command that installs a JDK on this system.
jdk_command() {
  case "$(uname -s)" in
    Darwin)
      echo "brew install openjdk@21"
      return
      ;;
  esac
  sudo='sudo '
  [ "$(id -u)" -ne 0 ] || sudo=
  case " $(os_field ID) $(os_field ID_LIKE) " in
    *" debian "* | *" ubuntu "*) echo "${sudo}apt-get update && ${sudo}apt-get install -y $(debian_jdk)" ;;
    " fedora "*) echo "${sudo}dnf install -y java-latest-openjdk-devel" ;;
    *" rhel "* | *" fedora "* | *" centos "*) echo "${sudo}dnf install -y java-17-openjdk-devel" ;;
    *" suse "* | *" opensuse "*) echo "${sudo}zypper install -y java-17-openjdk-devel" ;;
    *" arch "*) echo "${sudo}pacman -S --needed jdk-openjdk" ;;
    *" alpine "*) echo "${sudo}apk add openjdk17-jdk" ;;
    *) echo "see https://adoptium.net for a JDK of release $oldest_jdk or later" ;;
  esac
}

# install_jdk LOG: installs a JDK; only as root on Debian and Ubuntu.
install_jdk() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  {
    apt-get update && apt-get install -y --no-install-recommends "$(debian_jdk)" ca-certificates-java ||
      apt-get install -y --no-install-recommends default-jdk-headless ca-certificates-java
  } >"$1" 2>&1 && find_jdk
}

# maven ARGUMENT...: the wrapper's Maven, or the system's where the wrapper cannot download its own.
maven() {
  if [ -z "${maven_command-}" ]; then
    maven_command=$root/mvnw
    if ! "$maven_command" -v >/dev/null 2>&1 && command -v mvn >/dev/null; then
      maven_command=mvn
    fi
  fi
  (cd "$root" && "$maven_command" "$@")
}
