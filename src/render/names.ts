// Folded hosts → Squid's access lists of one group: who is asked for, and whether the TLS hello asks for the same.

import type {Folded} from './fold.js';

// -n everywhere: without it Squid asks who a literal address is, and whoever owns the address answers.
const HOST = 'dstdomain -n';
const HOST_REGEX = 'dstdom_regex -n -i';
// What the client asked for, not what a server's certificate says.
const SNI = 'ssl::server_name --client-requested';
const SNI_REGEX = 'ssl::server_name_regex -i';

export function hostLists(name: string, folded: Folded): string[] {
  return [...lists(name, folded, HOST, HOST_REGEX), ...networks(name, folded)];
}

export function sniLists(name: string, folded: Folded): string[] {
  return lists(name, folded, SNI, SNI_REGEX);
}

function lists(name: string, {exact, trees, below, globs}: Folded, plain: string, regex: string): string[] {
  const names = [...exact, ...[...trees, ...below].map(host => `.${host}`)];
  return [
    ...packed(`acl ${name}_names ${plain}`, names),
    ...packed(`acl ${name}_apex ${plain}`, below),
    ...globs.map(glob => `acl ${name}_globs ${regex} ${globExpression(glob)}`),
    ...(names.length > 0
      ? [`acl ${name} all-of ${name}_names${below.length > 0 ? ` !${name}_apex` : ''}`]
      : []),
    ...(globs.length > 0 ? [`acl ${name} all-of ${name}_globs`] : [])
  ];
}

// -n here: a name is not looked up to see whether it leads to the network. The runner itself is opened by its very
// address only, not by a network that happens to hold it.
function networks(name: string, folded: Folded): string[] {
  const wide = folded.networks.filter(network => !network.endsWith('/32'));
  const single = folded.networks.filter(network => network.endsWith('/32'));
  return [
    ...single.map(network => `acl ${name}_addresses dst -n ${network}`),
    ...wide.map(network => `acl ${name}_networks dst -n ${network}`),
    ...(single.length > 0 ? [`acl ${name}_literal all-of ip_literal ${name}_addresses`] : []),
    ...(wide.length > 0 ? [`acl ${name}_literal all-of ip_literal ${name}_networks !own_literal`] : []),
    ...(folded.networks.length > 0 ? [`acl ${name} all-of ${name}_literal`] : [])
  ];
}

/**
 * The hello must ask for the very entry that the tunnel was opened for. Squid cannot compare two names, only find each in
 * a list, so the entries are numbered and the names must be in the same list for every digit of the number: with few
 * entries one list each, with 10,000 two hundred lists and two look-ups where pairs would be 10,000 rules.
 */
export function sameNameLists(name: string, folded: Folded): string[] {
  const entries = [...folded.exact, ...[...folded.trees, ...folded.below].map(host => `.${host}`)];
  const base = entries.length <= FEW ? FEW : Math.ceil(Math.sqrt(entries.length));
  const places = entries.length <= FEW ? [1] : [1, base];
  const digits = places.map((place, index) => {
    const acl = `${name}_same${index}`;
    const lists = new Map<number, string[]>();
    for (const [entry, host] of entries.entries()) {
      const digit = Math.floor(entry / place) % base;
      const list = lists.get(digit);
      if (list === undefined) lists.set(digit, [host]);
      else list.push(host);
    }
    const lines: string[] = [];
    for (const [digit, hosts] of lists) {
      const list = `${name}_d${index}_${digit}`;
      lines.push(...packed(`acl ${list}_host ${HOST}`, hosts), ...packed(`acl ${list}_sni ${SNI}`, hosts));
    }
    for (const digit of lists.keys()) {
      const list = `${name}_d${index}_${digit}`;
      lines.push(`acl ${acl} all-of ${list}_host ${list}_sni`);
    }
    return {acl, lines};
  });
  const apexes = packed(`acl ${name}_apex_sni ${SNI}`, folded.below);
  const named = entries.length === 0 ? [] : digits.map(({acl}) => acl);
  const pairs = folded.globs.flatMap((glob, index) => [
    `acl ${name}_glob${index}_host ${HOST_REGEX} ${globExpression(glob)}`,
    `acl ${name}_glob${index}_sni ${SNI_REGEX} ${globExpression(glob)}`,
    `acl ${name}_same all-of ${name}_glob${index}_host ${name}_glob${index}_sni`
  ]);
  return [
    ...(entries.length === 0 ? [] : digits.flatMap(({lines}) => lines)),
    ...apexes,
    ...pairs,
    ...(named.length === 0
      ? []
      : [`acl ${name}_same all-of ${named.join(' ')}${apexes.length > 0 ? ` !${name}_apex_sni` : ''}`])
  ];
}

/** What those lists are asked by; none for a group of networks alone. */
export function sameNameList(name: string, {exact, trees, below, globs}: Folded): string[] {
  return [exact, trees, below, globs].some(({length}) => length > 0) ? [`${name}_same`] : [];
}

const FEW = 32;

// Squid cuts a line above 16 kB in the middle of a word. Many hosts a line are read in less than half the time.
const LONGEST = 4_000;

function packed(start: string, hosts: readonly string[]): string[] {
  const lines: string[] = [];
  let first = 0;
  let length = start.length;
  for (const [index, host] of hosts.entries()) {
    length += 1 + host.length;
    if (length <= LONGEST) continue;
    lines.push(`${start} ${hosts.slice(first, index).join(' ')}`);
    first = index;
    length = start.length + 1 + host.length;
  }
  return hosts.length === 0 ? [] : [...lines, `${start} ${hosts.slice(first).join(' ')}`];
}

/** One label's characters for each `*`, as dstdom_regex and JavaScript both read it. */
export function globExpression(glob: string): string {
  const body = glob.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]*');
  return `^${body}$`;
}
