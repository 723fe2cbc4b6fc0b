// One item of a list of hosts → a pattern, or what is wrong with it and the cure.

import type {Hosts, Pattern, Scheme, Source} from './policy.js';
import {isAddress, isPublicSuffix, parseHost} from './host.js';
import type {Parsed} from './host.js';
import {closedWithin, parseNetwork} from './literal.js';
import {shown} from './shown.js';

/** The problem is a whole sentence but for the place, which the list knows. */
export function parsePattern(source: Source): Parsed<Pattern> {
  const read = readPattern(source);
  return 'value' in read
    ? read
    : {problem: `"${shown(source.written)}" ${read.wrong} ${cure(read)}`.trimEnd()};
}

/** Why an item is no pattern, and what its author may have meant, best guess first. */
interface Refusal {
  readonly wrong: string;
  readonly meant: readonly string[];
  readonly otherwise: string;
}

type Read<T> = {readonly value: T} | Refusal;

function refuse(
  wrong: string,
  meant: readonly string[] = [],
  otherwise = 'Write a name such as "example.com".'
): Refusal {
  return {wrong, meant, otherwise};
}

/** The first guess that would be accepted, so that advice is never refused in its turn. */
function cure({meant, otherwise}: Refusal): string {
  const good = meant.find(written => 'value' in readPattern({input: 'allowed-domains', line: 1, written}));
  return good === undefined ? otherwise : `Write "${good}".`;
}

// What most lines are, and all of a long list: nothing below would find anything wrong with it but its width.
const PLAIN = /^(=|\*\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;

function readPlain(source: Source): Pattern | undefined {
  const [, mark, host = ''] = PLAIN.exec(source.written) ?? [];
  if (host === '' || host.length > 253 || host.endsWith('localhost')) return undefined;
  if (mark === '=') return {source, hosts: {kind: 'host', host}, scheme: 'web'};
  return isPublicSuffix(host)
    ? undefined
    : {source, hosts: {kind: mark === '*.' ? 'below' : 'tree', host}, scheme: 'web'};
}

function readPattern(source: Source): Read<Pattern> {
  const plain = readPlain(source);
  if (plain !== undefined) return {value: plain};
  const {written} = source;
  const wrong = wrongCharacter(written) ?? wrongShape(written);
  if (wrong !== undefined) return wrong;

  const {equals, scheme, rest} = taken(written);
  // Before ports, for IPv6 holds colons.
  if (isLiteral(rest)) return readLiteral(source, scheme, equals + rest);
  const colon = rest.indexOf(':');
  const host = equals + (colon < 0 ? rest : rest.slice(0, colon));
  const port = colon < 0 ? undefined : portOf(rest.slice(colon + 1));
  if (Number.isNaN(port)) return refuse('has no port between 1 and 65535 after its colon.', [host]);
  if (scheme === 'tcp' && port === undefined) {
    return refuse('names no port.', [], `Write "${shown(written)}:5432", with the port of the service.`);
  }
  const hosts = readHosts(host);
  return 'wrong' in hosts
    ? hosts
    : {value: {source, hosts: hosts.value, scheme, ...(port === undefined ? {} : {port})}};
}

function readLiteral(source: Source, scheme: Scheme, rest: string): Read<Pattern> {
  const [, where = rest, digits] = /^([^:[\]]*)(?::(\d*))?$/.exec(rest) ?? [];
  const hosts = parseNetwork(where);
  const prefix = scheme === 'web' ? '' : `${scheme}://`;
  const suffix = digits === undefined ? '' : `:${digits}`;
  if ('wrong' in hosts) return {...hosts, meant: hosts.meant.map(meant => `${prefix}${meant}${suffix}`)};
  const port = digits === undefined ? undefined : portOf(digits);
  if (Number.isNaN(port)) return refuse('has no port between 1 and 65535 after its colon.', [prefix + where]);
  if (scheme === 'web') {
    const named = port === undefined || port === 443 ? 'https' : port === 80 ? 'http' : 'tcp';
    return refuse('is an address without a scheme.', [`${named}://${where}${suffix}`]);
  }
  if (scheme === 'tcp' && port === undefined)
    return refuse('names no port.', [], `Write "tcp://${where}:5432", with the port of the service.`);
  const closed = source.input === 'allowed-domains' ? closedWithin(hosts) : undefined;
  if (closed !== undefined)
    return refuse(`holds addresses of ${closed}, which no line opens.`, [], 'Name other addresses.');
  return {value: {source, hosts, scheme, ...(port === undefined ? {} : {port})}};
}

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const QUOTES = /["'`«»‘’“”]/g;

function wrongCharacter(written: string): Refusal | undefined {
  if (written.search(INVISIBLE) >= 0) {
    return refuse(
      'holds a control or invisible character.',
      [written.replace(INVISIBLE, '')],
      'Type the line anew.'
    );
  }
  if (written.search(QUOTES) >= 0) {
    return refuse('holds a quote.', [written.replace(QUOTES, '')], 'Write the pattern without quotes.');
  }
  if (/\s/.test(written)) {
    return refuse('holds a blank.', [written.replace(/^-\s+/, '')], 'Write one pattern a line.');
  }
  return undefined;
}

function wrongShape(written: string): Refusal | undefined {
  if (written.startsWith('@')) {
    return refuse('names a preset, which is many patterns and not one.', [], 'Name a host instead.');
  }
  const [, scheme, after = written] = /^([^/]*):\/\/(.*)$/.exec(written) ?? [];
  if (scheme !== undefined && !/^(https?|tcp)$/i.test(scheme)) return wrongScheme(scheme, after);
  if (isLiteral(after)) return undefined;
  if (after.includes('@')) return refuse('holds user info. A pattern names hosts alone.', [hostIn(after)]);
  if (/[/?\\]/.test(after)) {
    const start = after.replace(/[/?\\].*$/, '');
    const whole = scheme === undefined ? start : `${scheme}://${start}`;
    return refuse('holds a path. A pattern names hosts alone.', [whole, start, hostIn(after)]);
  }
  return undefined;
}

function wrongScheme(scheme: string, after: string): Refusal {
  if (/^=(https?|tcp)$/i.test(scheme)) {
    return refuse(
      'has "=" before its scheme.',
      [`${scheme.slice(1)}://=${after}`, `=${after}`],
      'Write it before the host.'
    );
  }
  const web = {ws: 'http', wss: 'https'}[scheme.toLowerCase()] ?? 'tcp';
  return refuse(
    'has a scheme other than http, https and tcp.',
    [`${web}://${after}`, hostIn(after)],
    'Write "tcp://", the host, ":" and the port.'
  );
}

/** "user@host:port/path" → "host" */
function hostIn(rest: string): string {
  return rest
    .replace(/[/?\\].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:.*$/, '');
}

function isLiteral(after: string): boolean {
  const address = after.replace(/^=/, '').replace(/\/\d+(?=:|$)/, '');
  return isAddress(address) || isAddress(address.replace(/:\d*$/, '')) || /^\[[0-9a-f:.%]*\]/i.test(address);
}

function taken(written: string): {equals: string; scheme: Scheme; rest: string} {
  const [, scheme = 'web', equals = '', rest = ''] = /^(?:(https?|tcp):\/\/)?(=?)(.*)$/i.exec(written) ?? [];
  return {scheme: scheme.toLowerCase() as Scheme, equals, rest};
}

function portOf(text: string): number {
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : NaN;
  return port <= 65535 ? port : NaN;
}

function readHosts(written: string): Read<Hosts> {
  if (/^=?$/.test(written)) return refuse('names no host.');
  if (/^=?[*.]+$/.test(written)) {
    return refuse('would cover every host.', [], 'Name the hosts, such as "example.com" or "*.example.com".');
  }
  const exact = written.startsWith('=');
  const below = written.startsWith('*.');
  // Squid's own spelling, and that of lists that were written for it: the host and all below it.
  const dotted = /^\.[^.*][^*]*$/.test(written);
  const name = written.slice(exact || dotted ? 1 : below ? 2 : 0);
  const wrong = wrongStars(name, {exact, below});
  if (wrong !== undefined) return wrong;

  const parsed = parseHost(name);
  if ('problem' in parsed) return refuse(parsed.problem, [], '');
  const host = parsed.value;
  if (/(^|\.)localhost$/.test(host)) {
    return refuse('is the command’s own machine, which needs no pattern.', [], 'Take the line away.');
  }
  if (exact) return {value: {kind: 'host', host}};
  return tooWide(host) ?? {value: {kind: host.includes('*') ? 'glob' : below ? 'below' : 'tree', host}};
}

function wrongStars(name: string, {exact, below}: {exact: boolean; below: boolean}): Refusal | undefined {
  if (name.startsWith('.')) return refuse('begins with a dot.', [`*.${name.replace(/^\.+/, '')}`]);
  if (exact && name.includes('*')) return refuse('has both "=", one host alone, and "*", many.', [name]);
  if (below && name.includes('*')) {
    return refuse(
      'has "*." before another "*".',
      [],
      'Write the "*" of one part alone, such as "api-*.example.com".'
    );
  }
  if (/\*[^.]*\*/.test(name)) {
    return refuse('has more than one "*" in one part.', [name.replace(/\*+/g, '*')], 'Write one.');
  }
  return undefined;
}

/** What is fixed is what stands after the last part with a "*". */
function tooWide(host: string): Refusal | undefined {
  const [, suffix = ''] = /^(?:.*\*[^.]*\.?)?(.*)$/.exec(host) ?? [];
  if (suffix === '')
    return refuse('would cover every top-level domain.', [], 'Name a host, such as "*.example.com".');
  if (!isPublicSuffix(suffix)) return undefined;
  const example = `Name a host below it, such as "*.example.${suffix}"`;
  if (!suffix.includes('.')) return refuse('would cover a whole top-level domain.', [], `${example}.`);
  const alone = host === suffix ? `, or "=${suffix}" for that host alone` : '';
  return refuse(
    'would cover a public suffix, below which anyone can have a name.',
    [],
    `${example}${alone}.`
  );
}
