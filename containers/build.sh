#!/bin/sh
# Turn Debian's packages into the one image of this action: firewall-<arch>.tar.gz, its description and its unpacked root.
# usage: build.sh [--arch amd64|arm64] [--out FOLDER] [--snapshot YYYYMMDDTHHMMSSZ | --sources FILE] [--fresh]
# The root is for tests; copy it before running anything in it. It is replaced by the next build.
set -eu
export LC_ALL=C
umask 022

suite=trixie
# Exactly what contents.mjs takes files from; apt adds what these depend on.
packages=squid-openssl,squid-langpack,iptables,iproute2,util-linux,ulogd2,ulogd2-json,haproxy,socat,busybox-static,tini,libc6,libstdc++6,libgcc-s1,libatomic1
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

here=$(cd "$(dirname "$0")" && pwd)
out=$here/out arch='' snapshot='' sources='' fresh=''
while [ $# -gt 0 ]; do
  case $1 in
    --arch | --out | --snapshot | --sources)
      [ $# -ge 2 ] || fail "$1 needs a value."
      case $1 in
        --arch) arch=$2 ;;
        --out) out=$2 ;;
        --snapshot) snapshot=$2 ;;
        --sources) sources=$2 ;;
      esac
      shift 2
      ;;
    --fresh) fresh=yes && shift ;;
    *) fail "$1 is no option. $(sed -n 's/^# usage/Usage/p' "$0")" ;;
  esac
done
[ -n "$arch" ] || case $(uname -m) in
  x86_64) arch=amd64 ;;
  aarch64) arch=arm64 ;;
  *) fail "there is no image for a $(uname -m) machine; name one with --arch amd64 or --arch arm64." ;;
esac
case $snapshot in '' | [0-9]*T[0-9]*Z) ;; *) fail "--snapshot $snapshot is no time such as 20260101T000000Z." ;; esac
[ -z "$sources" ] || [ -r "$sources" ] || fail "--sources $sources cannot be read."
case $arch in amd64 | arm64) ;; *) fail "--arch $arch is neither amd64 nor arm64." ;; esac

# One sources.list. Without a pinned one, the mirrors that this machine's own apt uses; with none of those, mmdebstrap's default.
list_sources() {
  signed="deb [signed-by=$keyring"
  if [ -n "$sources" ]; then
    cat "$sources"
  elif [ -n "$snapshot" ]; then
    # A snapshot's Release files have expired; their signatures have not.
    domain=debian.org
    pinned="$signed check-valid-until=no] https://snapshot.$domain/archive"
    echo "$pinned/debian/$snapshot $suite main"
    echo "$pinned/debian/$snapshot $suite-updates main"
    echo "$pinned/debian-security/$snapshot $suite-security main"
  elif command -v apt-get >/dev/null; then
    . /etc/os-release
    apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | sort -u |
      while read -r site release; do
        case $ID:$release in
          "debian:${VERSION_CODENAME:-sid}")
            echo "$signed] $site $suite main"
            echo "$signed] $site $suite-updates main"
            ;;
          debian:*-security) echo "$signed] $site $suite-security main" ;;
        esac
      done
  fi
}

mkdir -p "$out"
out=$(cd "$out" && pwd)
archive=$out/firewall-$arch.tar.gz root=$out/rootfs-$arch stamp=$out/firewall-$arch.stamp
work=$(mktemp -d "$out/building.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

list_sources >"$work/sources.list"
(cd "$here" && cat build.sh ./*.mjs ../src/render/pages.ts && for init in *-init; do [ ! -e "$init" ] || cat "$init"; done && cat "$work/sources.list") |
  sha256sum >"$work/stamp"
if [ -z "$fresh" ] && [ -e "$archive" ] && [ -e "$root" ] && [ -e "$stamp" ] && cmp -s "$work/stamp" "$stamp"; then
  echo "$archive is up to date; --fresh builds it again, with the packages of today."
  exit
fi

# Another build, or a test, may stand in the old root; through a mount, removing it would remove the host's own files.
! grep -qF " $root/" /proc/self/mountinfo || fail "something is mounted below $root; unmount it first."

missing=''
command -v mmdebstrap >/dev/null || missing="$missing mmdebstrap"
command -v readelf >/dev/null || missing="$missing binutils"
# Bookworm's keys are enough: trixie is signed with them too.
[ -e "$keyring" ] || missing="$missing debian-archive-keyring"
[ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing="$missing uidmap"
if [ -n "$missing" ]; then
  [ "$(id -u)" = 0 ] || fail "install what is missing: apt-get install$missing"
  apt-get update -q >&2
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing >&2
fi

mode=root
if [ "$(id -u)" != 0 ]; then
  unshare --user --map-root-user true 2>/dev/null ||
    fail "this user may not open a user namespace; run the build as root, for example with sudo."
  mode=unshare
fi

# Downloaded packages are kept: the next build fetches only what is new. apt drops those that the archive no longer has,
# and its plan, not the folder, says which ones this image is made of.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/awf-action/packages-$arch
mkdir -p "$cache" "$work/tree" "$work/packages"
set --
[ ! -s "$work/sources.list" ] || set -- "$work/sources.list"
mmdebstrap --quiet --mode="$mode" --variant=extract --architectures="$arch" --include="$packages" --format=tar \
  --setup-hook='mkdir -p "$1/var/cache/apt/archives"' \
  --setup-hook="sync-in '$cache' /var/cache/apt/archives" \
  --skip=download/empty,cleanup/apt \
  --extract-hook='export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"
    apt-get --simulate install $(echo "$MMDEBSTRAP_INCLUDE" | tr , " ") >"$1/plan"
    apt-get -qq autoclean' \
  --extract-hook="sync-out /var/cache/apt/archives '$work/packages'" \
  --extract-hook='rm -r "$1/var"' \
  "$suite" - "$@" >"$work/tree.tar"
tar --extract --file "$work/tree.tar" --directory "$work/tree" --no-same-owner --exclude=./dev
rm "$work/tree.tar"

set --
for init in "$here"/*-init; do
  [ ! -e "$init" ] || set -- "$@" "$init"
done
node "$here/image.mjs" "$arch" "$work" "$@"

for deb in "$cache"/*.deb; do
  [ -e "$work/packages/${deb##*/}" ] || rm -f "$deb"
done
mv -n "$work"/packages/*.deb "$cache/"
[ ! -e "$root" ] || mv "$root" "$work/old"
mv "$work/rootfs" "$root"
mv "$work/firewall-$arch.tar.gz" "$work/firewall-$arch.json" "$out/"
mv "$work/stamp" "$stamp" # last: a build that was cut off is not up to date
cat "$out/firewall-$arch.json"
