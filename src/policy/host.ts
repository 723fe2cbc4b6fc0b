// A host as its author writes it → the name that travels: lower case, ASCII, no trailing dot; or why it is none.

import {domainToASCII} from 'node:url';
import {getPublicSuffix, parse} from 'tldts';
import {isIP} from './address.js';
import {shown} from './shown.js';

/** What was meant, or a sentence that says what is wrong and how to cure it. */
export type Parsed<T> = {readonly value: T} | {readonly problem: string};

const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** `*` is taken for a letter here: where it may stand is the pattern's business. */
export function parseHost(written: string): Parsed<string> {
  const labels: string[] = [];
  for (const label of written.replace(/\.$/, '').split('.')) {
    const parsed = parseLabel(label);
    if ('problem' in parsed) return parsed;
    labels.push(parsed.value);
  }
  const host = labels.join('.');
  if (host.length > 253)
    return {problem: `is longer than 253 characters, so it is no host name. Shorten it.`};
  return {value: host};
}

function parseLabel(written: string): Parsed<string> {
  if (written === '')
    return {problem: 'has an empty part between its dots. Write a name such as "example.com".'};
  const label = /^[\x20-\x7e]*$/.test(written) ? {value: written.toLowerCase()} : inAscii(written);
  if ('problem' in label) return label;
  if (LABEL.test(label.value.replaceAll('*', 'x'))) return label;
  const stranger = /[^a-z0-9_*-]/.exec(label.value);
  if (stranger !== null) {
    return {
      problem: `holds "${shown(stranger[0])}", which no host name holds. Write a name such as "example.com".`
    };
  }
  if (label.value.length > 63) {
    return {problem: `has a part longer than 63 characters: "${shown(label.value)}". Shorten it.`};
  }
  return {problem: `has a part that begins or ends with a hyphen: "${label.value}". Take the hyphen away.`};
}

// The characters are judged before domainToASCII sees them: it makes "ex" of "ex/ample", "foo.com" of "foo%2ecom",
// an address of a number, and drops what is invisible.
function inAscii(written: string): Parsed<string> {
  const stranger = /[^\p{L}\p{M}\p{N}-]/u.exec(written);
  if (stranger !== null) {
    return {
      problem: `holds "${shown(stranger[0])}" (${codePoint(stranger[0])}), which no host name holds. Write a name such as "example.com".`
    };
  }
  const ascii = domainToASCII(written);
  if (ascii.startsWith('xn--')) return {value: ascii};
  if (ascii === '')
    return {problem: `has a part that no international name allows: "${written}". Write its xn-- form.`};
  return {problem: `holds characters that only look like "${ascii}". Type the name in plain letters.`};
}

/** A dotted quad, IPv6, and all that a resolver would read as an address: 127.1, 2130706433, 0x7f.1 */
export function isAddress(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i.test(bare);
}

// What is asked about is a name already, and asked 10,000 times.
const NAMES_ALONE = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false
} as const;

/** Whether anyone may register names directly below it: com, co.uk, github.io */
export function isPublicSuffix(host: string): boolean {
  return getPublicSuffix(host, NAMES_ALONE) === host;
}

/** The suffix it stands at or below, if one company lends names there to anyone: github.io, workers.dev */
export function sharedSuffixOf(host: string): string | undefined {
  const suffix = getPublicSuffix(host, NAMES_ALONE);
  return suffix !== null && isLent(suffix) ? suffix : undefined;
}

// Long lists have few suffixes.
const lent = new Map<string, boolean>();

function isLent(suffix: string): boolean {
  const known = lent.get(suffix) ?? parse(suffix, NAMES_ALONE).isPrivate === true;
  lent.set(suffix, known);
  return known;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
