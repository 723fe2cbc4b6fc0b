#!/bin/sh
# Install, from the distribution, what building and trying the action needs and this machine lacks. Needs root.
# usage: needs.sh
set -eu
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

missing=''
# Each line: a program, then the package that brings it.
while read -r program package; do
  command -v "$program" >/dev/null || missing="$missing $package"
done <<END
dockerd docker.io
ip iproute2
iptables iptables
nsenter util-linux
mmdebstrap mmdebstrap
ar binutils
openssl openssl
curl curl
ping iputils-ping
tcpdump tcpdump
ps procps
/usr/bin/python3 python3
cmark-gfm cmark-gfm
jq jq
ssh openssh-client
sshd openssh-server
redis-cli redis-tools
redis-server redis-server
psql postgresql-client
pg_ctlcluster postgresql
END
# A browser looks at the report's page. Ubuntu's package of that name is a snap, which a container cannot run.
if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null && grep -q '^ID=debian' /etc/os-release; then
  missing="$missing chromium"
fi
# The image is of Debian's packages on Ubuntu too, which does not know their keys.
[ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing="$missing debian-archive-keyring"

install() {
  # RUNLEVEL: docker.io would otherwise start an engine that nobody asked for.
  DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if [ -n "$missing" ] || ! command -v docker >/dev/null; then
  command -v apt-get >/dev/null || {
    echo "This machine lacks:$missing. Install them; only on Debian and Ubuntu is it done for you." >&2
    exit 1
  }
  echo "Installing:$missing" >&2
  apt-get update -qq
  # shellcheck disable=SC2086 # a list of words
  [ -z "$missing" ] || install $missing
  command -v docker >/dev/null || install docker-cli # a package of its own since Debian 13
fi
