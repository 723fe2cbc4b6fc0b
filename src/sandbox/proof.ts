// How the walls stand → what that proves. The containers only print what their kernel holds; it is judged here.
import type {Canary} from '../relay/canary.js';
import {HELD, RESOLVERS, type Rules} from '../render/rules.js';
import type {Contents} from './contents.js';
import type {Event, Sections} from './words.js';

export interface Proof {
  readonly name: string;
  readonly held: boolean | 'not made';
  readonly detail: string;
}

export interface Walls {
  readonly rules: Rules;
  readonly unheld: Rules; // the same where no packet can be held
  readonly unrecorded: Rules; // the same without the packet log, for a kernel that has no NFLOG
  readonly firewall: Rules; // with a mark where its resolvers stand
  readonly ipv6: boolean;
  readonly squid: Contents; // the firewall's files
}

/** Rules as they were loaded: iptables-save dates its comments and counts what passed. */
export function inForce(saved: string): string {
  return saved
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.replace(/ \[\d+:\d+\]$/, '').replace(/^\[\d+:\d+\] /, ''))
    .join('\n');
}

/** The sandbox, at its start and again at its end. */
export function proveSandbox(found: Sections, walls: Walls): {proofs: Proof[]; recorded: boolean} {
  const v4 = inForce(found.get('rules.v4') ?? '');
  const v6 = inForce(found.get('rules.v6') ?? '');
  // Each family fell back by itself where its kernel part has no NFLOG.
  const wanted = (family: keyof Rules, found: string): string => {
    if (!found.includes('-j NFLOG')) return walls.unrecorded[family];
    return (found.includes('-j MARK') ? walls.rules : walls.unheld)[family];
  };
  const recorded =
    [walls.rules, walls.unheld].some(({v4: text}) => v4 === inForce(text)) && v6 === inForce(walls.rules.v6);
  const proofs = [
    sameRules('IPv4 rules', v4, wanted('v4', v4)),
    sameRules('IPv6 rules', v6, wanted('v6', v6)),
    ipv6Off(found.get('sysctl') ?? '', walls.ipv6),
    noInterface(found.get('addresses') ?? '', v4.includes('-j MARK'))
  ];
  return {proofs, recorded: recorded && (found.get('packet-log') ?? '').startsWith('running')};
}

/** The firewall's container, likewise. The resolvers it was given stand where the rendered text holds their mark. */
export function proveFirewall(found: Sections, {firewall}: Pick<Walls, 'firewall'>): Proof[] {
  const resolvers = (found.get('resolvers') ?? '').split('\n').filter(line => line !== '');
  const lines = (family: 'v4' | 'v6') =>
    resolvers
      .filter(address => address.includes(':') === (family === 'v6'))
      .flatMap(address =>
        ['udp', 'tcp'].map(
          proto =>
            `-A OUTPUT -d ${address}/${family === 'v4' ? 32 : 128} -p ${proto} -m ${proto} --dport 53 -j ACCEPT`
        )
      )
      .join('\n');
  return (['v4', 'v6'] as const).map(family =>
    sameRules(
      `Squid's own ${family === 'v4' ? 'IPv4' : 'IPv6'} rules`,
      inForce(found.get(`rules.${family}`) ?? ''),
      firewall[family].replace(RESOLVERS, lines(family))
    )
  );
}

// Without a word of the files: the configuration may hold the password of the runner's proxy.
/** What Squid judges by. It reads its files once, at its start, and again only where it is told to. */
export function proveSquid(found: Contents, wanted: Contents): Proof {
  const name = "Squid's configuration";
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  const other = names.find(file => found.get(file) !== wanted.get(file));
  if (other === undefined)
    return {
      name,
      held: true,
      detail: `squid.conf and ${wanted.size - 1} files beside it, byte for byte as written`
    };
  const how = !found.has(other)
    ? 'is gone'
    : wanted.has(other)
      ? 'is not as it was written'
      : 'was not asked for';
  return {name, held: false, detail: `${other} ${how}`};
}

/** What each canary said of its try. */
export function canariesIn(event: Event | undefined): readonly Canary[] {
  return (event?.['probes'] ?? []) as readonly Canary[];
}

// The words of a packet rule. Where the kernel has no way for a packet at all, none comes as far as the rules.
const BY_A_RULE = ['ECONNREFUSED', 'EPERM', 'EACCES'];

/** How many of them the packet rules have counted. */
export function refusedAmong(probes: readonly Canary[]): number {
  return probes.filter(({how}) => BY_A_RULE.includes(how)).length;
}

/** The canaries: each try to leave was refused, at once. */
export function proveCanary(probes: readonly Canary[]): Proof {
  const out = probes.find(probe => !probe.refused);
  return {
    name: 'Canary',
    held: probes.length > 0 && out === undefined,
    detail:
      out === undefined
        ? probes.map(({name, how}) => `${name} ${how}`).join(', ')
        : `a ${out.name} probe was not refused at once (${out.how})`
  };
}

/** `atStart`: it was running and had the canaries in it; `atEnd`: it was still running, where that was looked at. */
export function provePacketLog(atStart: boolean, atEnd: boolean | undefined): Proof {
  const name = 'Packet log';
  if (!atStart)
    return {name, held: 'not made', detail: 'direct attempts are refused but not recorded on this runner'};
  if (atEnd === false)
    return {
      name,
      held: false,
      detail: 'it ended early: direct attempts after that were refused but not recorded'
    };
  return {
    name,
    held: true,
    detail: `it recorded the canary${atEnd === undefined ? '' : ', and ran to the end'}`
  };
}

function sameRules(name: string, found: string, text: string): Proof {
  const wanted = inForce(text);
  if (found === wanted) return {name, held: true, detail: `${rulesIn(wanted)} rules loaded, as written`};
  const have = new Set(found.split('\n'));
  const want = new Set(wanted.split('\n'));
  const lost = [...want].find(line => !have.has(line));
  const added = [...have].find(line => !want.has(line));
  const difference = [
    ...(lost === undefined ? [] : [`"${lost}" is not in force`]),
    ...(added === undefined ? [] : [`"${added}" is, and was not asked for`])
  ];
  return {name, held: false, detail: difference.join('; ') || 'the order of the rules is another'};
}

function rulesIn(text: string): number {
  return text.split('\n').filter(line => line.startsWith('-A ')).length;
}

function ipv6Off(sysctl: string, kernelHasIt: boolean): Proof {
  const name = 'IPv6 off';
  if (!kernelHasIt) return {name, held: true, detail: 'this kernel has no IPv6'};
  const lines = sysctl.trim().split('\n');
  const on = ['all', 'default'].find(key => !lines.includes(`net/ipv6/conf/${key}/disable_ipv6 = 1`));
  return on === undefined
    ? {name, held: true, detail: 'disable_ipv6 is 1 for all and default'}
    : {name, held: false, detail: `net.ipv6.conf.${on}.disable_ipv6 is not 1`};
}

// Where the module of a tunnel is loaded, the kernel puts one into every new namespace, down, and lets nobody remove it.
const KERNELS_OWN = /^(tunl0|sit0|gre0|gretap0|erspan0|ip_vti0|ip6_vti0|ip6tnl0|ip6gre0)@NONE$/;

// A tun, without an address. Its other end is in the sandbox, where the relay answers with a reset.
const LEADS_BACK = new RegExp(`^\\d+: ${HELD}: <POINTOPOINT,`);

function noInterface(interfaces: string, holds: boolean): Proof {
  const name = 'No interface but loopback';
  const refuse = (detail: string): Proof => ({name, held: false, detail});
  // "2: eth0@if3: <BROADCAST,UP> …", and below it a line for each address.
  const found = interfaces.split(/^(?=\d+: )/m).map(block => ({
    device: /^\d+: ([^:\s]+)/.exec(block)?.[1] ?? '',
    idle: !/^\S+ \S+ <([^>]*,)?UP[,>]|\sinet6?\s/.test(block),
    leadsBack: LEADS_BACK.test(block) && !/\sinet6?\s/.test(block)
  }));
  if (!found.some(({device}) => device === 'lo')) return refuse('the interfaces could not be read');
  const others = found.filter(({device, leadsBack}) => device !== 'lo' && !(holds && leadsBack));
  const strange = others.filter(({device, idle}) => !idle || !KERNELS_OWN.test(device));
  const other = strange.find(({device}) => device !== HELD) ?? strange[0];
  if (other !== undefined) return refuse(`there is an interface "${other.device}"`);
  if (/\sinet6\s/.test(interfaces)) return refuse('lo has an IPv6 address');
  const beside = others.map(({device}) => `, beside the kernel's own ${device}, which is down`).join('');
  const back = holds && found.some(({leadsBack}) => leadsBack) ? `, and ${HELD}, which leads back` : '';
  return {name, held: true, detail: `lo alone${back}, with no IPv6 address${beside}`};
}
