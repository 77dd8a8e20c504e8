#!/bin/sh
# Installs PostgreSQL and compiles pgvector for it, on Debian 12 as root; does nothing where both are there. ./test calls it.
# Debian 12 has no package of pgvector, so the source package of Debian 13 is taken, whose signature apt checks.
set -eu
postgres=15 vector=0.8.0
export DEBIAN_FRONTEND=noninteractive
programs=/usr/lib/postgresql/$postgres/bin
! [ -x $programs/initdb ] || ! [ -f /usr/share/postgresql/$postgres/extension/vector--$vector.sql ] || exit 0

apt="apt-get -q -o DPkg::Lock::Timeout=120"
twice() { "$@" || { dpkg --configure -a; "$@"; }; } # an install that lost its archives half-way goes through the second time
$apt update
twice $apt install -y --no-install-recommends postgresql-$postgres gcc make libc6-dev

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial"
cd "$work"
# The headers alone: installing the package would bring a gigabyte of compilers.
$apt -o APT::Sandbox::User=root download postgresql-server-dev-$postgres
dpkg-deb -x postgresql-server-dev-*.deb headers

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >sources.list
aside="-o Dir::Etc::SourceList=$work/sources.list -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists=$work/lists -o APT::Sandbox::User=root"
$apt $aside update
$apt $aside source --download-only pgvector=$vector-1
tar xf pgvector_$vector.orig.tar.gz
for target in all install; do
  # OPTFLAGS: without -march=native, so that what is built here runs on any machine.
  make -s -C pgvector-$vector $target OPTFLAGS= with_llvm=no PG_CONFIG=$programs/pg_config \
    includedir_server="$work/headers/usr/include/postgresql/$postgres/server"
done
