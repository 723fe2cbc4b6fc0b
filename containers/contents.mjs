// What the image holds: which files of Debian's packages, and what they need around them.
import {makeUnused} from './certificate.mjs';
import {pages} from './pages.mjs';

const applets = words(`
  [ awk basename cat chmod chown cmp cp cut date diff dirname echo env expr false find grep head id kill ln
  ls mkdir mkfifo mktemp mv nc od printf ps pwd readlink realpath rm rmdir sed seq sh sha256sum sleep sort
  stat sync sysctl tail tee test timeout touch tr true uname uniq wc which xargs
`);

// Some are one file under several names: state is conntrack, DNAT and REDIRECT are NAT.
const extensions = words(`
  libip6t_REJECT libip6t_icmp6 libipt_REJECT libipt_icmp libxt_CONNMARK libxt_DNAT libxt_MARK libxt_NFLOG
  libxt_REDIRECT libxt_addrtype libxt_comment libxt_connmark libxt_conntrack libxt_limit libxt_mark
  libxt_multiport libxt_owner libxt_standard libxt_state libxt_tcp libxt_udp
`);

const logPlugins = words(`
  filter_HWHDR filter_IFINDEX filter_IP2STR filter_PRINTPKT inppkt_NFLOG output_JSON raw2packet_BASE
`);

// The host's own node runs in this root, and what it was linked to is not known here. getaddrinfo loads the nss ones.
const hostLibraries = words(`
  libatomic.so.1 libc.so.6 libdl.so.2 libgcc_s.so.1 libm.so.6 libnss_dns.so.2 libnss_files.so.2
  libpthread.so.0 libresolv.so.2 librt.so.1 libstdc++.so.6
`);

const TEMPLATES = '/usr/share/squid/errors/templates/';
const PAGES = '/awf/errors/';

/** Of a file of a package, the other name that it has in the image. Squid takes all its pages from one folder: ours, and those that it shows nobody. */
export function alsoCalled(path) {
  const name = path.startsWith(TEMPLATES) ? path.slice(TEMPLATES.length) : '';
  return name === '' || Object.hasOwn(pages, name) ? undefined : PAGES + name;
}

// Files of packages, each at its own path, or [from, to]. A folder ends in a slash and stands for all its files.
// What an ELF file needs is found by reading it, not listed.
export const files = libraries => [
  ['/usr/sbin/squid-openssl', '/usr/sbin/squid'],
  '/usr/lib/squid/security_file_certgen',
  '/usr/lib/squid/unlinkd',
  '/etc/squid/errorpage.css',
  ['/usr/share/squid-langpack/templates/', TEMPLATES],
  '/usr/sbin/xtables-nft-multi',
  ...extensions.map(name => `${libraries}/xtables/${name}.so`),
  '/usr/sbin/ip', // a link to bin/ip
  '/usr/bin/setpriv',
  '/usr/sbin/ulogd',
  ...logPlugins.map(name => `${libraries}/ulogd/ulogd_${name}.so`),
  '/usr/sbin/haproxy',
  '/usr/bin/socat',
  // Static, as is tini: in the command's container they stand beside the libraries of any host.
  ['/usr/bin/busybox', '/awf/sh'],
  ['/usr/bin/tini-static', '/awf/tini'],
  ...hostLibraries.map(name => `${libraries}/${name}`)
];

// Debian's maintainer scripts and alternatives would have made these.
export const links = {
  '/bin': 'usr/bin',
  '/lib': 'usr/lib',
  '/lib64': 'usr/lib64',
  '/sbin': 'usr/sbin',
  '/var/run': '/run',
  '/var/lock': '/run/lock',
  '/usr/lib/ssl/certs': '/etc/ssl/certs',
  ...Object.fromEntries(
    ['iptables', 'ip6tables'].flatMap(name =>
      ['', '-save', '-restore'].map(verb => [`/usr/sbin/${name}${verb}`, 'xtables-nft-multi'])
    )
  ),
  ...Object.fromEntries(applets.map(name => [`/usr/bin/${name}`, '/awf/sh']))
};

export const folders = {
  '/awf/config': 0o755,
  '/awf/log': 0o755,
  '/awf/relay': 0o755,
  '/awf/run': 0o755,
  '/awf/sockets': 0o755,
  '/dev': 0o755,
  '/etc/ssl/certs': 0o755,
  '/home': 0o755,
  '/mnt': 0o755,
  '/opt': 0o755,
  '/proc': 0o555,
  '/root': 0o700,
  '/run': 0o755,
  '/srv': 0o755,
  '/sys': 0o555,
  '/tmp': 0o1777,
  '/usr/lib64': 0o755,
  '/usr/share/squid/icons': 0o755, // Squid does not start without the folder
  '/var/log': 0o755,
  '/var/tmp': 0o1777
};

const unused = makeUnused();

export const texts = {
  '/awf/node': '', // where the host's node is mounted
  '/awf/unused.crt': unused.certificate,
  '/awf/unused.key': `${unused.key}\n`,
  ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [PAGES + name, text])),
  '/etc/group': lines('root:x:0:', 'proxy:x:13:', 'ulog:x:101:', 'awf:x:65532:', 'nogroup:x:65534:'),
  '/etc/hosts': '127.0.0.1 localhost\n',
  '/etc/nsswitch.conf': lines('passwd: files', 'group: files', 'hosts: files dns'),
  '/etc/os-release': lines(
    'PRETTY_NAME="awf-action"',
    'ID=debian',
    'VERSION_ID="13"',
    'VERSION_CODENAME=trixie'
  ),
  '/etc/passwd': lines(
    'root:x:0:0::/root:/bin/sh',
    'proxy:x:13:13::/nonexistent:/bin/false', // Squid looks its default user up even where it is started as another
    'ulog:x:101:101::/nonexistent:/bin/false',
    'awf:x:65532:65532::/nonexistent:/bin/false',
    'nobody:x:65534:65534::/nonexistent:/bin/false'
  ),
  '/etc/resolv.conf': '',
  '/usr/share/squid/mime.conf': '# Squid stops without this file; no reply is typed by its name here.\n'
};

function words(text) {
  return text.trim().split(/\s+/);
}

function lines(...texts) {
  return texts.map(text => `${text}\n`).join('');
}
