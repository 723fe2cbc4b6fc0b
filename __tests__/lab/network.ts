// Lays the wire of a lab: one namespace is the machine, one is the internet, and every address there answers.
import path from 'node:path';
import {run} from './run.js';
import {CONTAINERS6, LINK, type Lab} from './place.js';

/** The one address of the internet at which nobody listens. */
export const REFUSING = '203.0.113.99';

/** And the one whose servers speak first on every port, 443 too. */
export const GREETING = '203.0.113.98';

export const TCP_CATCH_ALL = 65001;
export const UDP_CATCH_ALL = 65002;
export const UDP_PORTS = [53, 123, 443, 853, 3478, 5353, 9999] as const;
export const TCP_PORTS = [
  21, 22, 25, 53, 80, 110, 143, 443, 853, 3128, 3306, 5432, 6379, 8080, 8443, 9418, 9999
] as const;

const MACHINE = [
  'ip link set lo up',
  'ip link set uplink up',
  `ip addr add ${LINK.machine.v4}/30 dev uplink`,
  `ip addr add ${LINK.machine.v6}/64 dev uplink nodad`,
  `ip route add default via ${LINK.internet.v4}`,
  `ip -6 route add default via ${LINK.internet.v6}`,
  'echo 1 >/proc/sys/net/ipv4/ip_forward',
  'echo 1 >/proc/sys/net/ipv6/conf/all/forwarding'
];

// `table main`: in the local table, where such a route goes by itself, it would win over the way back to the machine.
// REDIRECT for udp: a reply of a wildcard socket leaves from another address than the one asked; conntrack puts it right.
const INTERNET = [
  'ip link set lo up',
  'ip link set uplink up',
  `ip addr add ${LINK.internet.v4}/30 dev uplink`,
  `ip addr add ${LINK.internet.v6}/64 dev uplink nodad`,
  'ip route add local 0.0.0.0/0 dev lo table main',
  'ip -6 route add local ::/0 dev lo table main',
  `ip -6 route add ${CONTAINERS6} via ${LINK.machine.v6}`,
  `iptables -A INPUT -i uplink -d ${REFUSING} -p tcp -j REJECT --reject-with tcp-reset`,
  ...['iptables', 'ip6tables'].flatMap(iptables => [
    `${iptables} -t nat -A PREROUTING -i uplink -p udp -m multiport --dports ${UDP_PORTS.join(',')} -j REDIRECT`,
    `${iptables} -t nat -A PREROUTING -i uplink -p udp -j REDIRECT --to-ports ${UDP_CATCH_ALL}`,
    ...TCP_PORTS.map(port => `${iptables} -t nat -A PREROUTING -i uplink -p tcp --dport ${port} -j RETURN`),
    `${iptables} -t nat -A PREROUTING -i uplink -p tcp -j REDIRECT --to-ports ${TCP_CATCH_ALL}`
  ])
];

export async function layNetwork(lab: Lab): Promise<void> {
  const machine = path.basename(lab.engineNet);
  const internet = path.basename(lab.internetNet);
  await Promise.all([run('ip', 'netns', 'add', machine), run('ip', 'netns', 'add', internet)]);
  await run(
    ...(['ip', 'link', 'add', 'uplink', 'netns', machine] as const),
    ...['type', 'veth', 'peer', 'name', 'uplink', 'netns', internet]
  );
  await Promise.all([
    run('nsenter', `--net=${lab.engineNet}`, 'sh', '-euc', MACHINE.join('\n')),
    run('nsenter', `--net=${lab.internetNet}`, 'sh', '-euc', INTERNET.join('\n'))
  ]);
}
