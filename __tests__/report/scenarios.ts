// The facts of a few steps, as main would hand them to the report.
import type {Packet, Request} from '../../src/audit/audit.js';
import type {Pattern} from '../../src/policy/policy.js';
import {reportFrom, type Facts, type Proof, type Report} from '../../src/report/report.js';

export function allowedLine(line: number, written: string): Pattern {
  return {
    source: {input: 'allowed-domains', line, written},
    hosts: {kind: 'tree', host: written.replace(/^(=|\*\.)/, '')},
    scheme: 'web'
  };
}

export function after(ms: number): string {
  return new Date(Date.parse('2026-11-24T11:00:00.000Z') + ms).toISOString();
}

export function request(host: string, more: Partial<Request> = {}): Request {
  return {
    v: 1,
    kind: 'request',
    time: '2026-11-24T11:00:01.000Z',
    verdict: 'allowed',
    host,
    port: 443,
    scheme: 'https',
    status: 200,
    bytesUp: 1200,
    bytesDown: 48_000,
    ms: 40,
    ...more
  };
}

export function refused(host: string, more: Partial<Request> = {}): Request {
  return request(host, {
    verdict: 'blocked',
    reason: 'not-allowed',
    status: 403,
    bytesUp: 0,
    bytesDown: 0,
    ...more
  });
}

export function packet(host: string, more: Partial<Packet> = {}): Packet {
  return {
    v: 1,
    kind: 'packet',
    time: '2026-11-24T11:00:02.000Z',
    verdict: 'blocked',
    reason: 'direct',
    host,
    scheme: 'tcp',
    ...more
  };
}

export const proofs: readonly Proof[] = [
  {name: 'IPv4 rules loaded as written', held: true, detail: '24 lines compared'},
  {name: 'IPv6 rules loaded as written', held: true, detail: '17 lines compared'},
  {name: 'IPv6 off', held: true, detail: 'net.ipv6.conf.all.disable_ipv6 = 1'},
  {name: 'a packet to a literal address refused', held: true, detail: 'ECONNREFUSED after 0.3 ms'},
  {name: 'a name off the list refused by Squid', held: true, detail: 'TCP_DENIED in its log'},
  {name: 'the same rules at the end', held: true, detail: 'compared again'}
];

export const quiet: Facts = {
  audit: {
    start: {
      time: '2026-11-24T11:00:00.000Z',
      id: '5f0c2a91',
      label: 'npm ci && npm test',
      mode: 'enforce'
    },
    requests: [
      ...Array.from({length: 42}, (_, at) =>
        request('registry.npm.example', {rule: 'npm.example', time: after(600 + at * 110)})
      ),
      request('api.service.example', {
        rule: '=api.service.example',
        bytesUp: 220_000,
        time: after(6_000),
        ms: 21_000
      })
    ],
    packets: [],
    lookups: [
      {v: 1, kind: 'lookup', time: '2026-11-24T11:00:01.000Z', host: 'registry.npm.example', count: 42},
      {v: 1, kind: 'lookup', time: '2026-11-24T11:00:01.000Z', host: 'api.service.example', count: 1}
    ],
    end: {time: '2026-11-24T11:00:31.000Z', unrecordedPackets: 0}
  },
  policy: {
    allowed: [allowedLine(1, 'npm.example'), allowedLine(2, '=api.service.example')],
    blocked: [],
    expected: [],
    mode: 'enforce'
  },
  outcome: {kind: 'exited', code: 0},
  proofs,
  versions: {action: '0.1.0', squid: '6.13', iptables: '1.8.11', image: 'sha256:2b1f0c77d1a4'}
};

const blockedHosts: readonly [string, number, Partial<Request>][] = [
  ['telemetry.tool.example', 61, {}],
  ['o1158394.ingest.errors.example', 18, {}],
  ['objects.download.example', 9, {}],
  ['pastes.example', 6, {}],
  ['gist.code.example', 5, {}],
  ['registry.npm.example', 4, {port: 8443, reason: 'port-not-allowed'}],
  ['203.0.113.80', 3, {port: 80, scheme: 'http', reason: 'address-literal'}],
  ['metadata.cloud.example', 3, {port: 80, scheme: 'http', reason: 'private-address'}],
  ['api.service.example', 2, {reason: 'sni-mismatch'}],
  ['cdn.fonts.example', 1, {}],
  ['updates.tool.example', 1, {port: 80, scheme: 'http'}],
  ['npm.example', 1, {reason: 'not-tls'}]
];

export const twelveBlocked: Facts = {
  ...quiet,
  audit: {
    ...quiet.audit,
    requests: [
      ...quiet.audit.requests,
      request('mirror.npm.example', {
        verdict: 'failed',
        reason: 'dns-failed',
        rule: 'npm.example',
        status: 503,
        bytesUp: 0,
        bytesDown: 0
      }),
      ...blockedHosts.flatMap(([host, count, more], at) =>
        Array.from({length: count}, (_, again) =>
          refused(host, {
            ...more,
            time: after(2_000 + at * 2_000 + again * 400),
            ms: 3,
            process:
              again % 4 === 3
                ? {exe: '/usr/bin/curl', argv0: 'curl', parents: ['bash']}
                : {exe: '/usr/bin/node', argv0: 'node', parents: ['npm', 'bash']}
          })
        )
      )
    ],
    packets: [
      ...Array.from({length: 7}, () => packet('192.0.2.53', {scheme: 'udp', port: 53})),
      packet('203.0.113.9', {port: 22}),
      packet('registry.npm.example', {scheme: 'udp', port: 443}),
      packet('203.0.113.9', {scheme: 'icmp'})
    ],
    lookups: [
      ...quiet.audit.lookups,
      {v: 1, kind: 'lookup', time: '2026-11-24T11:00:05.000Z', host: 'c2VjcmV0.exfil.example', count: 3}
    ]
  },
  policy: {...quiet.policy, allowed: [...quiet.policy.allowed, allowedLine(4, 'docs.example')]},
  outcome: {kind: 'exited', code: 1}
};

export const noFirewall: Facts = {
  audit: {
    start: quiet.audit.start,
    requests: [],
    packets: [],
    lookups: [],
    end: {time: '2026-11-24T11:00:01.000Z', unrecordedPackets: 0}
  },
  policy: quiet.policy,
  outcome: {
    kind: 'not-started',
    because:
      'The IPv6 rules that the kernel holds are not those that were loaded.\nip6tables-restore v1.8.11 (nf_tables): line 4 failed: No such file or directory.'
  },
  proofs: [
    {name: 'IPv4 rules loaded as written', held: true, detail: '24 lines compared'},
    {name: 'IPv6 rules loaded as written', held: false, detail: '0 of 17 lines are there'}
  ],
  versions: {action: '0.1.0', image: 'sha256:2b1f0c77d1a4'}
};

const FEW = 4; // of what the summary has little room for

/** The same as a report, in a workflow whose path is such a text, and whose lines are. */
export function reportWith(texts: readonly string[]): Report {
  const lines = texts.slice(0, FEW).map(text => ` ${text.replace(/[\r\n]/g, '')}\n`);
  const workflow = {path: texts[FEW] ?? '', line: 3, patch: lines.join('')};
  return {...reportFrom(factsWith(texts)), workflow};
}

/** A step that puts each text wherever a report shows text of the command, or of a tool. */
export function factsWith(texts: readonly string[]): Facts {
  return {
    ...quiet,
    audit: {
      ...quiet.audit,
      start: {...quiet.audit.start, label: texts[0] ?? ''},
      requests: texts.flatMap(text => [
        refused(text, {
          reason: 'bad-request',
          rule: text,
          process: {exe: text, argv0: text, parents: [text]}
        }),
        request(text, {rule: text}),
        request(text, {verdict: 'failed', reason: 'upstream-failed', rule: text})
      ]),
      packets: texts.map(text => packet(text, {scheme: text, port: 7})),
      lookups: texts.map(text => ({
        v: 1,
        kind: 'lookup',
        time: quiet.audit.start.time,
        host: `l${text}`,
        count: 1
      }))
    },
    policy: {
      ...quiet.policy,
      allowed: texts.map((text, at) => allowedLine(at + 1, `u${text}`)),
      blocked: texts.slice(0, FEW).map((text, at) => ({
        ...allowedLine(at + 1, text),
        source: {input: 'blocked-domains', line: at + 1, written: `p${text}`, expanded: text}
      }))
    },
    outcome: {kind: 'stopped', because: texts.map(text => text.replace(/[\r\n]/g, '')).join('\n')},
    proofs: texts.map(text => ({name: text, held: false, detail: text})),
    lasting: texts.slice(0, FEW), // faults that are told beside any outcome
    notes: texts.slice(0, FEW),
    versions: {action: texts[0] ?? '', squid: texts[1] ?? '', iptables: texts[2] ?? '', image: texts[3] ?? ''}
  };
}
