// A policy and a connection that is wanted → the verdict, and the line or the reason behind it. Squid's configuration is
// what counts: this says beforehand, in the same order, what its rules by name and port will do.

import {blockFor, blocks, coversHost, ruleFor} from './cover.js';
import {isAddress} from './host.js';
import type {Pattern, Policy, Wanted} from './policy.js';

export type Judgement =
  | {readonly verdict: 'allowed'; readonly rule: Pattern}
  | {readonly verdict: 'blocked'; readonly reason: 'blocked-domain'; readonly rule: Pattern}
  | {
      readonly verdict: 'blocked';
      readonly reason: 'address-literal' | 'port-not-allowed' | 'not-allowed' | 'not-tls';
    };

export function judge(policy: Policy, wanted: Wanted): Judgement {
  const known = policy.allowed.filter(({hosts}) => coversHost(hosts, wanted.host));
  if (isAddress(wanted.host) && !known.some(pattern => blocks(pattern, wanted)))
    return {verdict: 'blocked', reason: 'address-literal'};
  if (!portsFor(policy, wanted.scheme).has(wanted.port))
    return {verdict: 'blocked', reason: 'port-not-allowed'};
  const block = blockFor(policy, wanted);
  if (block !== undefined) return {verdict: 'blocked', reason: 'blocked-domain', rule: block};
  const rule = ruleFor(policy, wanted);
  if (rule !== undefined) return {verdict: 'allowed', rule};
  if (known.length === 0) return {verdict: 'blocked', reason: 'not-allowed'};
  const tls = wanted.scheme === 'tcp' && ruleFor(policy, {...wanted, scheme: 'https'}) !== undefined;
  return {verdict: 'blocked', reason: tls ? 'not-tls' : 'port-not-allowed'};
}

// Where no line expects HTTP, or a tunnel, the port is refused before the name.
function portsFor({allowed}: Policy, scheme: Wanted['scheme']): ReadonlySet<number> {
  const plain = scheme === 'http';
  const usual = plain ? 80 : 443;
  const expecting = allowed.filter(pattern => pattern.scheme !== (plain ? 'https' : 'http'));
  return new Set([usual, ...expecting.map(({port}) => port ?? usual)]);
}

const BECAUSE = {
  'address-literal': 'no line names this address',
  'port-not-allowed': 'no line lets this host be reached in this way on this port',
  'not-allowed': 'no line covers this host',
  'not-tls': 'on this port only TLS passes'
} as const;

/** `allowed  https://pypi.org:443  by allowed-domains, line 3: @python (=pypi.org)` */
export function renderJudgement(wanted: Wanted, judgement: Judgement): string {
  const because =
    'rule' in judgement
      ? `by ${renderRule(judgement.rule)}`
      : `${judgement.reason}: ${BECAUSE[judgement.reason]}`;
  return `${judgement.verdict}  ${renderWanted(wanted)}  ${because}`;
}

export function renderWanted({scheme, host, port}: Wanted): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function renderRule({source}: Pattern): string {
  const expanded = source.expanded === undefined ? '' : ` (${source.expanded})`;
  return `${source.input}, line ${source.line}: ${source.written}${expanded}`;
}
