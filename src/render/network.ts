// Policy → the network of the command's namespace, which has no interface but lo and, at most, one that leads back into it.
import type {Literals} from './literals.js';
import {HELD, HELD_MARK, SYNTHETIC} from './rules.js';

/**
 * The sandbox's namespace, for `ip -batch`. A local route makes an address one of the namespace's own, so that the relay
 * can be led to it; the last one lets a packet to any other come as far as the rules, which refuse it.
 */
export function renderNetwork({networks, allBut}: Literals): string {
  const all = [...networks.keys(), ...(allBut === undefined ? [] : ['default'])];
  const lines = [
    'link set lo up',
    `addr add ${SOURCE}/32 dev lo`,
    `route add local ${SYNTHETIC} dev lo`,
    `route add default dev lo src ${SOURCE}`,
    ...all.map(network => `route add local ${network} dev lo src ${SOURCE}`)
  ];
  return `${lines.join('\n')}\n`;
}

const HELD_TABLE = 100;

/**
 * Leads marked packets out by a device of which a program without privileges holds the other end. For `ip -batch`; a kernel
 * without tun refuses it.
 */
export function renderHeld(): string {
  const lines = [
    `tuntap add dev ${HELD} mode tun`,
    `link set ${HELD} up`,
    `route add default dev ${HELD} table ${HELD_TABLE} metric 1`,
    `route add default dev lo table ${HELD_TABLE} metric 2`, // of a socket that is bound to it
    // Before the namespace's own addresses, which the relay's are.
    `rule add pref 1 fwmark ${HELD_MARK} lookup ${HELD_TABLE}`,
    'rule add pref 2 lookup local',
    'rule del pref 0'
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The two addresses of socat, which is that program: the device, and the relay, which alone may answer what comes by it. It
 * takes the account when it has both.
 */
export function renderHolder(
  {port, device}: {readonly port: number; readonly device: number},
  {uid, gid}: {readonly uid: number; readonly gid: number}
): string {
  const relay = `UDP4-SENDTO:127.0.0.1:${port},bind=127.0.0.1:${device},setgid=${gid},setuid=${uid}`;
  return `TUN,tun-name=${HELD},iff-no-pi,iff-up ${relay}\n`;
}

// Of global scope; without one a packet leaves with the address it goes to, and the answer to it is nobody's.
const SOURCE = '198.19.255.254';
