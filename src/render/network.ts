// Policy → the network of the command's namespace, which has no interface but lo.
import type {Literals} from './literals.js';
import {SYNTHETIC} from './rules.js';

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

// Of global scope; without one a packet leaves with the address it goes to, and the answer to it is nobody's.
const SOURCE = '198.19.255.254';
