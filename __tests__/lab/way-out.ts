// A network namespace → the same with a way out like that of any container on the engine's bridge, both families.
import type {Lab} from './place.js';
import {onMachine} from './plain.js';

let given = 0;

export async function giveWayOut(lab: Lab, pid: number): Promise<void> {
  given += 1;
  const end = `way${process.pid % 10_000}-${given}`;
  const within = `nsenter --net=/proc/${pid}/ns/net sh -euc`;
  const done = await onMachine(lab, [
    'sh',
    '-euc',
    `four=$(ip -o -4 addr show docker0 | sed 's/.* inet \\([0-9.]*\\).*/\\1/')
six=$(ip -o -6 addr show docker0 scope global | sed 's/.* inet6 \\([0-9a-f:]*\\).*/\\1/')
ip link add ${end} type veth peer name way netns ${pid}
ip link set ${end} master docker0 up
${within} "
  for conf in all way; do echo 0 >/proc/sys/net/ipv6/conf/\\$conf/disable_ipv6; done
  ip addr add \${four%.*.*}.200.${given}/16 dev way
  ip -6 addr add \${six}b:${given}/64 dev way nodad
  ip link set way up
  ip route replace default via $four dev way
  ip -6 route add default via $six dev way"`
  ]);
  if (done.code !== 0) throw new Error(`The namespace was given no way out: ${done.stderr}`);
}
