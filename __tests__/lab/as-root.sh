#!/bin/sh
# Run a command as root on this machine: as it is, through sudo, or through a Docker engine that the user may use.
# usage: as-root.sh COMMAND [ARGUMENT...]
set -eu

if [ "$(id -u)" -eq 0 ]; then
  exec "$@"
fi
if sudo -n true 2>/dev/null; then
  exec sudo -n env "PATH=$PATH" "$@"
fi
if ! docker info >/dev/null 2>&1; then
  echo "This needs root: the tests make network namespaces and start a Docker engine in one. Run it as root, with sudo that asks no password, or as a user who may use Docker." >&2
  exit 1
fi

# Who may use the engine is root already. The image is nothing but the links of a merged /usr and this machine's own
# tools; nsenter then leaves the container for the namespaces of this very script, so that paths mean the same.
image=awf-as-root-$$
root=$(mktemp -d)
trap 'rm -rf "$root"; docker image rm "$image" >/dev/null 2>&1' EXIT # because the image may not have come to be
for folder in usr etc proc sys dev tmp; do mkdir "$root/$folder"; done
for link in bin sbin lib lib64; do ln -s "usr/$link" "$root/$link"; done
tar -C "$root" -cf - . | docker import - "$image" >/dev/null
# Not --privileged: that asks for every capability, and fails on a machine whose root has been left without one.
docker run --rm --interactive --pid host --network none --cgroupns host --volume /usr:/usr:ro \
  --cap-add ALL --cap-drop SYS_RESOURCE --device-cgroup-rule 'a *:* rwm' \
  --security-opt seccomp=unconfined --security-opt apparmor=unconfined "$image" \
  nsenter --target $$ --mount --uts --ipc --net -- \
  env --chdir="$PWD" "PATH=/usr/local/sbin:/usr/sbin:/sbin:$PATH" HOME=/root "SUDO_UID=$(id -u)" "$@"
