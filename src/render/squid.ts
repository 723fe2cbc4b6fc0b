// Policy → squid.conf. What it logs is read by src/audit/requests.ts.

import {isIPv4} from 'node:net';
import type {Reason} from '../audit/audit.js';
import type {Policy} from '../policy/policy.js';
import {CANARY_ZONE, renderLogFormat} from './log-format.js';
import {hostLists, sameNameList, sameNameLists, sniLists} from './names.js';
import {REFUSAL_PAGES, type RefusalPage} from './pages.js';
import {renderParent, type Parent} from './parent.js';
import {SQUID_PORTS} from './peer.js';
import {PRIVATE_V4, PRIVATE_V6, ownNetworks} from './private.js';
import {groupsOf} from './reach.js';
import type {Group, Way} from './reach.js';

export interface SquidFacts {
  readonly ownAddresses: readonly string[]; // the runner's
  readonly parent?: Parent | undefined; // the proxy that the runner itself goes through
  readonly nonce: string; // of the two requests that prove the log's beginning and end
}

export function renderSquid(policy: Policy, facts: SquidFacts): string {
  const allowed = groupsOf(policy.allowed).map((group, index) => ({name: `allowed${index}`, ...group}));
  const blocked = groupsOf(policy.blocked).map((group, index) => ({name: `blocked${index}`, ...group}));
  return [
    ...listeners(),
    ...log(),
    ...lists(policy.mode, allowed, blocked, facts),
    ...verdicts(policy),
    ...hellos(policy, allowed),
    ...(facts.parent === undefined ? [] : renderParent(facts.parent)),
    ...headers(),
    ...quiet(),
    ''
  ].join('\n');
}

interface Named extends Group {
  readonly name: string;
}

function listeners(): string[] {
  return [
    // The PROXY protocol brings the command's own socket into the log, by which its process is found.
    `http_port 127.0.0.1:${SQUID_PORTS.explicit} name=proxy require-proxy-header ssl-bump tls-cert=/run/awf/unused.pem generate-host-certificates=off`,
    `http_port 127.0.0.1:${SQUID_PORTS.plain} name=plain require-proxy-header accel vhost allow-direct`,
    'proxy_protocol_access allow all'
  ];
}

function log(): string[] {
  return [
    renderLogFormat('awf'),
    // A connection that ends before it asks for anything is no request.
    'acl asked has request',
    // Squid dies rather than serve what it cannot write down.
    'access_log stdio:/awf/log/access.log logformat=awf on-error=die asked',
    'buffered_logs off',
    'strip_query_terms on',
    'cache_log /awf/log/cache.log',
    'logfile_rotate 0',
    'debug_options ALL,1 20,0 47,0' // nothing of a store that it has not: each word goes through five processes to the step
  ];
}

const METHODS =
  'GET HEAD POST PUT PATCH DELETE OPTIONS CONNECT PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH MERGE CHECKOUT MKACTIVITY';

function lists(
  mode: Policy['mode'],
  allowed: readonly Named[],
  blocked: readonly Named[],
  facts: SquidFacts
): string[] {
  const own = ownNetworks(facts.ownAddresses);
  return [
    'acl never any-of !all',
    'acl proxy myportname proxy',
    'acl step1 at_step SslBump1',
    'acl step2 at_step SslBump2',
    `acl known_method method ${METHODS}`,
    'acl http proto HTTP',
    // Every spelling that a resolver would take for an address: 127.1, 2130706433, 0x7f.1, ::1, [::ffff:7f00:1]
    'acl ip_literal dstdom_regex -n -i ^(0x[0-9a-f]*|[0-9]+)([.](0x[0-9a-f]*|[0-9]+))*$',
    'acl ip_literal dstdom_regex -n -i :',
    // User info in a CONNECT counts as part of the name, and so does every byte that no name holds.
    'acl odd_host dstdom_regex -n -i [^][a-z0-9_.:-]',
    // No resolver is asked for a label of more than 63 characters: Squid would wait for an answer all the same.
    'acl odd_host dstdom_regex -n [^.]{64}',
    `acl canary dstdomain -n .${CANARY_ZONE}`,
    ...[...PRIVATE_V4, ...own.v4, ...PRIVATE_V6, ...own.v6].map(network => `acl to_private dst ${network}`),
    // Behind another proxy names may have no address here; that one finds it.
    `acl resolves ${facts.parent === undefined ? 'dst' : 'any-of'} all`,
    ...ownLiteral(facts.ownAddresses),
    ...REFUSALS.map(reason => `acl ${because(reason)} annotate_transaction reason=${reason}`),
    ...(mode === 'enforce'
      ? []
      : REFUSALS.map(reason => `acl ${would(reason)} annotate_transaction would=${reason}`)),
    'acl marked note would',
    // A refused CONNECT is reset: on a port that peeks, Squid would first say 200 and then show a page in TLS of its own.
    // The relay, which got not one byte, answers in its stead.
    ...(['reset', ...PAGES] as const).flatMap(answer => [
      `acl ${acl(answer)} annotate_transaction answer=${acl(answer)}`,
      `deny_info ${answer === 'reset' ? 'TCP_RESET' : `403:${answer}`} ${acl(answer)}`
    ]),
    ...allowed.flatMap(({name, folded}) => hostLists(name, folded)),
    ...blocked.flatMap(({name, folded}) => [...hostLists(name, folded), ...sniLists(`${name}_sni`, folded)]),
    ...allowed.flatMap(({name, ways, folded}) =>
      ways.some(({way}) => way === 'tls') ? sameNameLists(name, folded) : []
    ),
    ...ports([...allowed, ...blocked]),
    // A refusal on a usual port is for the name, whatever the list.
    ...oneOf('plain_port', ['port_80', ...portsBy(allowed, 'plain')]),
    ...oneOf('tls_port', [...new Set(['port_443', ...portsBy(allowed, 'tls')])]),
    ...oneOf('connect_port', ['port_443', ...portsBy(allowed, 'tls'), ...portsBy(allowed, 'raw')]),
    ...oneOf(
      'known_host',
      allowed.map(({name}) => name)
    ),
    ...oneOf('plain_allowed', ways(allowed, 'plain')),
    ...oneOf('tls_allowed', ways(allowed, 'tls')),
    ...oneOf('raw_allowed', ways(allowed, 'raw')),
    ...oneOf('connect_allowed', ['tls_allowed', 'raw_allowed']),
    ...oneOf(
      'literal_allowed',
      // With the port: on another the address is as private as any.
      allowed
        .filter(({folded}) => folded.networks.length > 0)
        .flatMap(({name, ways}) => ways.map(({port}) => `port_${port} ${name}_literal`))
    ),
    ...oneOf(
      'blocked',
      blocked.flatMap(group =>
        group.anyPort
          ? [group.name]
          : [...ways([group], 'plain'), ...ways([group], 'tls'), ...ways([group], 'raw')]
      )
    ),
    ...oneOf(
      'blocked_sni',
      blocked.filter(hasNames).flatMap(({name, anyPort, ways}) => {
        const ports = ways.filter(({way}) => way !== 'plain').map(({port}) => `port_${port} ${name}_sni`);
        return anyPort ? [`${name}_sni`] : ports;
      })
    )
  ];
}

const REFUSALS = [
  'bad-request',
  'method-not-allowed',
  'address-literal',
  'port-not-allowed',
  'blocked-domain',
  'not-allowed',
  'private-address',
  'dns-failed',
  'missing-sni',
  'sni-mismatch',
  'not-tls'
] as const satisfies readonly Reason[];
type Refusal = (typeof REFUSALS)[number];

/** The last word of a refusal says how the client hears of it. */
type Answer = 'reset' | RefusalPage;
const PAGES = Object.keys(REFUSAL_PAGES) as RefusalPage[];

function acl(answer: Answer): string {
  return answer === 'reset' ? answer : answer.replace('ERR_', 'page_').toLowerCase();
}

function ownLiteral(addresses: readonly string[]): string[] {
  const own = addresses.filter(isIPv4);
  return own.length === 0
    ? ['acl own_literal all-of never']
    : own.map(address => `acl own_literal dst -n ${address}`);
}

function because(reason: Refusal): string {
  return `because_${reason.replaceAll('-', '_')}`;
}

function would(reason: Refusal): string {
  return `would_${reason.replaceAll('-', '_')}`;
}

function ports(groups: readonly Named[]): string[] {
  const all = new Set([80, 443, ...groups.flatMap(({ways}) => ways.map(({port}) => port))]);
  return [...all].sort((a, b) => a - b).map(port => `acl port_${port} port ${port}`);
}

function portsBy(groups: readonly Named[], wanted: Way): string[] {
  const found = groups.flatMap(({ways}) =>
    ways.flatMap(({way, port}) => (way === wanted ? [`port_${port}`] : []))
  );
  return [...new Set(found)];
}

function hasNames({folded: {exact, trees, below, globs}}: Named): boolean {
  return [exact, trees, below, globs].some(({length}) => length > 0);
}

function ways(groups: readonly Named[], wanted: Way): string[] {
  return groups.flatMap(({name, ways}) =>
    ways.flatMap(({way, port}) => (way === wanted ? [`port_${port} ${name}`] : []))
  );
}

// A list that nothing is in is still named by the rules.
function oneOf(name: string, alternatives: readonly string[]): string[] {
  const found = alternatives.length > 0 ? [...new Set(alternatives)] : ['never'];
  return found.map(alternative => `acl ${name} all-of ${alternative}`);
}

// Order is policy. A `dst` rule looks its name up, and a lookup is itself a way out
// (what-it-stole.attacker.example), so it stands after every refusal by name.
function verdicts({mode}: Policy): string[] {
  const deny = (what: string, reason: Refusal, answer: Answer) =>
    `http_access deny ${what} ${because(reason)} ${acl(answer)}`;
  // Audit mode keeps every line in its place and lets it mark instead of refuse. The first mark stands.
  const unlessAudit = (what: string, reason: Refusal, answer: Answer) =>
    mode === 'enforce'
      ? deny(what, reason, answer)
      : `http_access deny !marked ${what} ${would(reason)} !all`;
  return [
    deny('manager', 'bad-request', 'ERR_REQUEST'),
    deny('!known_method', 'method-not-allowed', 'ERR_METHOD'),
    // Only the port that peeks may tunnel.
    deny('CONNECT !proxy', 'method-not-allowed', 'ERR_METHOD'),
    deny('!CONNECT !http', 'bad-request', 'ERR_REQUEST'),
    deny('CONNECT odd_host', 'bad-request', 'reset'),
    deny('odd_host', 'bad-request', 'ERR_REQUEST'),
    // In audit mode too: they prove that a refusal is refused.
    deny('CONNECT canary', 'not-allowed', 'reset'),
    unlessAudit('CONNECT ip_literal !literal_allowed', 'address-literal', 'reset'),
    unlessAudit('CONNECT !connect_port', 'port-not-allowed', 'reset'),
    deny('CONNECT blocked', 'blocked-domain', 'reset'),
    unlessAudit('CONNECT !known_host', 'not-allowed', 'reset'),
    unlessAudit('CONNECT !connect_allowed', 'port-not-allowed', 'reset'),
    `http_access allow CONNECT${mode === 'enforce' ? ' connect_allowed' : ''}`,
    'http_access deny CONNECT',
    unlessAudit('ip_literal !literal_allowed', 'address-literal', 'ERR_ADDRESS'),
    unlessAudit('!plain_port', 'port-not-allowed', 'ERR_PORT'),
    deny('blocked', 'blocked-domain', 'ERR_BLOCKED_DOMAIN'),
    unlessAudit('port_80 !known_host', 'not-allowed', 'ERR_NOT_ALLOWED'),
    unlessAudit('!known_host', 'not-allowed', 'ERR_NOT_ALLOWED_PORT'),
    unlessAudit('!plain_allowed', 'port-not-allowed', 'ERR_PORT'),
    deny('!literal_allowed to_private', 'private-address', 'ERR_PRIVATE'),
    `http_access allow ${mode === 'enforce' ? 'plain_allowed' : 'all'}`,
    'http_access deny all'
  ];
}

// The hello must ask for the name that the tunnel was opened for: without that, CONNECT to an allowed front and a hello
// for another host behind it pass, and so does SSH on 443.
function hellos({mode}: Policy, allowed: readonly Named[]): string[] {
  const enforce = mode === 'enforce';
  const [otherwise, mark] = enforce ? ['terminate', because] : ['splice', would];
  const same = allowed.flatMap(({name, ways, folded}) =>
    ways.flatMap(({way, port}) =>
      way === 'tls' ? sameNameList(name, folded).map(acl => `ssl_bump splice step2 port_${port} ${acl}`) : []
    )
  );
  return [
    // A hello without a name: ssl::server_name would fall back to the name of the CONNECT, and find it allowed.
    'configuration_includes_quoted_values on',
    'acl tag_sni annotate_transaction sni="%ssl::>sni"',
    'configuration_includes_quoted_values off',
    'acl no_sni note sni -',
    // A name that no list below would know for the blocked one that a server takes it for. RFC 6066, 3 forbids its dot.
    'acl odd_sni ssl::server_name_regex -i [^a-z0-9_.-] ^[.] [.][.] [.]$',
    // Here and not among the refusals above: Squid resets only what it refuses without waiting, and a look-up is a wait.
    // Not at the first step alone: the answer may have changed before the hello came.
    `ssl_bump terminate !literal_allowed to_private ${because('private-address')}`,
    `ssl_bump terminate step1 !literal_allowed !resolves ${because('dns-failed')}`,
    'miss_access deny !literal_allowed to_private',
    'ssl_bump splice step1 raw_allowed',
    // Where the policy expects no TLS there may be a server that speaks first, and a hello would be waited for in vain.
    ...(enforce ? [] : ['ssl_bump splice step1 !tls_port']),
    'ssl_bump peek step1',
    `ssl_bump terminate step2 blocked_sni ${because('blocked-domain')}`,
    `ssl_bump terminate step2 tag_sni !no_sni odd_sni ${because('sni-mismatch')}`,
    ...(enforce ? [] : ['ssl_bump splice step2 marked']),
    // An address has no name that a hello could ask for, and a tunnel to it leads to it whatever the hello says.
    'ssl_bump splice step2 literal_allowed',
    `ssl_bump ${otherwise} step2 tag_sni no_sni ${mark('missing-sni')}`,
    ...same,
    `ssl_bump ${otherwise} step2 ${mark('sni-mismatch')}`,
    'ssl_bump terminate all',
    `on_unsupported_protocol ${enforce ? 'respond' : 'tunnel'} ${mark('not-tls')}`,
    'on_unsupported_protocol respond all'
  ];
}

function headers(): string[] {
  return [
    'via off',
    'forwarded_for delete',
    'request_header_access Surrogate-Capability deny all',
    'acl says_cache_control req_header Cache-Control .',
    // Squid adds a max-age of its own: all is taken away, and what the client said is put back.
    'request_header_access Cache-Control deny all',
    `request_header_add Cache-Control "%'{Cache-Control}>h" says_cache_control`,
    'reply_header_access Cache-Status deny all',
    'reply_header_access X-Squid-Error deny all',
    'acl own_page rep_header X-Squid-Error .',
    'reply_header_access Content-Type deny own_page',
    'reply_header_replace Content-Type text/plain; charset=utf-8',
    'reply_header_access Server deny own_page',
    'reply_header_access Mime-Version deny own_page',
    'http_upgrade_request_protocols websocket allow all'
  ];
}

function quiet(): string[] {
  return [
    'visible_hostname awf',
    'httpd_suppress_version_string on',
    'error_directory /awf/errors',
    'global_internal_static off',
    'hosts_file none',
    'pid_filename none',
    'netdb_filename none',
    'coredump_dir none',
    'pinger_enable off',
    'cache deny all',
    'memory_pools off',
    'client_db off',
    'half_closed_clients off',
    'quick_abort_min 0 KB',
    'quick_abort_max 0 KB',
    'max_filedescriptors 16384',
    'shutdown_lifetime 0 seconds',
    'dns_timeout 10 seconds',
    'connect_timeout 20 seconds',
    'read_timeout 6 hours'
  ];
}
