# Sourced by ./run, ./test and bench/: the steps they share. Nothing here decides what is run.
# The caller has set -euo pipefail and stands in the repository's root.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# The .NET tools themselves stop on a machine without ICU; the product runs without it anyway.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

# How the server is started. 64 MB between collections of short-lived objects, a number in hexadecimal: on two cores the slowest
# hundredth of small GraphQL requests takes a tenth less time, for some memory under load (docs/decisions/server-memory.md).
serve=(env "DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x4000000}" dotnet artefacts/server/LearningAdvisor.Api.dll)

say() { printf '%s\n' "$*" >&2; }

# step TITLE COMMAND… : one line of progress with its time; what the command said is shown only when it fails.
step() {
  local title=$1 began=$SECONDS log status=0
  shift
  log=$(mktemp)
  printf '%s … ' "$title" >&2
  # A file, not a pipe: build servers that stay behind would hold a pipe open.
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status == 0)); then
    say "$((SECONDS - began)) s"
  else
    say "failed after $((SECONDS - began)) s (exit code $status):"
    cat "$log" >&2
  fi
  rm -f "$log"
  return "$status"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Stops with a clear message when one of the two tools that everything is built with is missing or too old.
require_tools() {
  local sdk node
  sdk=$(dotnet --version 2>/dev/null || true)
  if [[ ${sdk%%.*} != 10 ]]; then
    say "The .NET SDK is \"${sdk:-not installed}\"; version 10 is needed. Install it from https://dotnet.microsoft.com/download and start again."
    exit 69
  fi

  node=$(node --version 2>/dev/null || true)
  if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
    say "Node.js is \"${node:-not installed}\"; version 20.19 or newer is needed to build the web pages. Install it from https://nodejs.org and start again."
    exit 69
  fi
}

# Prints the names, as Debian calls them, of what the product needs and the machine lacks.
missing_for_product() {
  [[ $(/sbin/ldconfig -p 2>/dev/null) == *libsqlite3.so.0* ]] || echo libsqlite3-0
  command -v pdftotext >/dev/null || echo poppler-utils
  [[ -d /usr/share/poppler/cMap ]] || echo poppler-data
}

# The same for what only the tests need.
missing_for_tests() {
  command -v chromium >/dev/null || echo chromium
  compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null || echo fonts-noto-cjk
}

# provide FINDER : installs what FINDER names when root on Debian or Ubuntu, else says what is missing and what suffers.
# Returns 1 when something is still missing.
provide() {
  local finder=$1 missing
  missing=$("$finder" | xargs)
  [[ -n $missing ]] || return 0

  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086  # a list of package names
    step "Installing $missing" install_packages $missing || true
    missing=$("$finder" | xargs)
    [[ -n $missing ]] || return 0
  fi

  say "Missing on this machine: $missing. As root on Debian or Ubuntu: apt-get install $missing"
  say "Without libsqlite3 3.38 or newer the database cannot be read, without poppler PDF guides are refused, without Chromium the browser tests are skipped."
  return 1
}

# One apt command at a time, each waiting for another one's lock. An install that lost its archives half-way goes
# through after `dpkg --configure -a`.
install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  local wait="-o DPkg::Lock::Timeout=120"
  # shellcheck disable=SC2086
  apt-get $wait update -q || return
  # shellcheck disable=SC2086
  apt-get $wait install -y -q --no-install-recommends "$@" || {
    dpkg --configure -a
    apt-get $wait install -y -q --no-install-recommends "$@"
  }
}

hash_of_web_sources() {
  find web -name node_modules -prune -o -name dist -prune -o -type f -print0 |
    sort -z | xargs -0 sha256sum | sha256sum
}

# Installs web/node_modules when the lock file is not the one they were installed from.
web_packages() {
  local lock
  lock=$(sha256sum <web/package-lock.json)
  [[ $(cat web/node_modules/.installed-from 2>/dev/null) == "$lock" ]] && return 0

  step "Installing the web packages" npm --prefix web ci --no-audit --no-fund || return
  echo "$lock" >web/node_modules/.installed-from
}

# Installs the published clients that the end-to-end tests let talk to the server, when they are not those of the lock file.
client_packages() {
  local lock
  lock=$(cat tests/direct-line/package.json tests/direct-line/package-lock.json | sha256sum)
  [[ $(cat tests/direct-line/node_modules/.installed-from 2>/dev/null) == "$lock" ]] && return 0

  step "Installing the Direct Line clients" npm --prefix tests/direct-line ci --no-audit --no-fund || return
  echo "$lock" >tests/direct-line/node_modules/.installed-from
}

# Builds web/dist when it is missing or made from other sources.
web_pages() {
  local sources
  sources=$(hash_of_web_sources)
  [[ -f web/dist/chat/index.html && $(cat web/node_modules/.built-from 2>/dev/null) == "$sources" ]] && return 0

  web_packages || return
  step "Building the web pages" npm --prefix web run build || return
  echo "$sources" >web/node_modules/.built-from
}

# publish_server : the ingestion and the server as ./run starts them, in artefacts/server and artefacts/ingest. Compiled ahead of time
# for this machine, which halves the processor time of a start; where the compiler package cannot be restored, as usual.
publish_server() {
  local machine built=artefacts/server/LearningAdvisor.Api.dll
  # Nothing to do when no source is newer than what was built last.
  [[ ! -f $built || -n $(find src Directory.*.props -name bin -prune -o -name obj -prune -o -type f -newer "$built" -print -quit) ]] || return 0

  case $(uname -m) in
    aarch64 | arm64) machine=linux-arm64 ;;
    *) machine=linux-x64 ;;
  esac
  publish_for "$machine" || { say "Compiling ahead of time is not possible here; the server starts a second later." && publish_for ""; }
}

publish_for() { # RUNTIME_IDENTIFIER or nothing
  local runtime=()
  [[ -z $1 ]] || runtime=(-r "$1" --self-contained false)
  step "Building the ingestion" dotnet publish src/IngestCommand/IngestCommand.csproj -c Release "${runtime[@]}" -o artefacts/ingest -v q -nologo || return
  step "Building the server" dotnet publish src/Api/Api.csproj -c Release "${runtime[@]}" -o artefacts/server -v q -nologo || return
  touch artefacts/server/LearningAdvisor.Api.dll
}

# dotnet_build PROJECT_OR_SOLUTION TITLE : Release, quiet; errors and warnings alone are said.
dotnet_build() {
  step "$2" dotnet build "$1" -c Release -m -v q -nologo -clp:NoSummary
}
