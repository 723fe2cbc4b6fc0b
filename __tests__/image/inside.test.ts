// The image, unpacked, in namespaces of its own → what its tools do there.
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {inside} from './inside.js';
import {current, newFolder, remove, unpack} from './built.js';

let folder: string, root: string;

beforeAll(async () => {
  folder = await newFolder();
  ({root} = await unpack(await current(), folder));
}, 120_000);

afterAll(async () => {
  await remove(folder);
});

describe('inside the image', () => {
  test.each([
    ['squid -v', /Version 6\.\d+[^]*--with-openssl/],
    ['iptables --version', /^iptables v1\.8\.\d+ \(nf_tables\)/],
    ['ip6tables-restore --version', /^ip6tables-restore v1\.8\.\d+ \(nf_tables\)/],
    ['/usr/sbin/ip -V', /^ip utility/],
    ['/usr/bin/setpriv --version', /^setpriv from util-linux/],
    ['ulogd --version', /^ulogd Version 2/],
    ['/awf/tini --version', /^tini version/],
    ['/awf/node --version', new RegExp(`^${process.version}\n$`)],
    ['id -u ulog; id -u awf; id -u proxy; id -u nobody', /^101\n65532\n13\n65534\n$/]
  ])('%s answers', async (command, answer) => {
    expect(await inside(root, `${command} 2>/dev/null`)).toMatch(answer);
  });

  test('every name of busybox is a tool that it has', async () => {
    const said = await inside(
      root,
      'for link in /usr/bin/*; do [ ! -L "$link" ] || "$link" --help 2>&1 || :; done'
    );
    expect(said).not.toMatch(/applet not found/);
    expect(said).toMatch(/BusyBox/);
  });

  test("the host's node looks names up as the hosts file says", async () => {
    const script = `require('dns').lookup('localhost', (error, address) => console.log(error, address))`;
    expect(await inside(root, `/awf/node -e "${script}"`)).toBe('null 127.0.0.1\n');
  });

  test('Squid refuses a request, with the page that its language pack has for it, and logs it', async () => {
    const said = await inside(
      root,
      `
      /usr/sbin/ip link set lo up
      mkdir /run/squid
      cd /run/squid
      (cat /awf/unused.crt && echo '-----BEGIN PRIVATE KEY-----' && cat /awf/unused.key && echo '-----END PRIVATE KEY-----') >unused.pem
      cat >squid.conf <<'END'
      http_port 127.0.0.1:3128 require-proxy-header ssl-bump tls-cert=/run/squid/unused.pem generate-host-certificates=off
      http_port 127.0.0.1:3129 require-proxy-header accel vhost allow-direct
      proxy_protocol_access allow all
      http_access deny all
      ssl_bump peek all
      pid_filename none
      pinger_enable off
      cache_log /run/squid/cache.log
      logformat told %>a:%>p %rm %Ss
      access_log stdio:/run/squid/access.log told
      END
      chown -R 13:13 .
      /usr/bin/setpriv --reuid 13 --regid 13 --clear-groups --bounding-set=-all --no-new-privs -- squid -N -f /run/squid/squid.conf &
      timeout 9 sh -c "until grep -qs 'Accepting reverse-proxy' cache.log; do sleep 0.1; done" || cat cache.log >&2
      printf 'PROXY TCP4 192.0.2.9 192.0.2.1 4444 80\\r\\nGET / HTTP/1.1\\r\\nHost: a.example\\r\\n\\r\\n' | (cat && sleep 1) | nc -w 1 127.0.0.1 3129
      cat access.log
      ! grep -E 'FATAL|ERROR' cache.log
      `
    );
    expect(said).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(said).toContain('Access Denied.'); // the English page
    expect(said).toMatch(/192\.0\.2\.9:4444 GET TCP_DENIED/);
  });

  test('the firewall does nothing before the last of its files is there', async () => {
    const said = await inside(
      root,
      `
      mkdir /run/awf
      chmod 1777 /run/awf
      rm -f /awf/config/* # of a try before this one
      for family in v4 v6; do printf '*filter\\n:OUTPUT DROP [0:0]\\nCOMMIT\\n' >/awf/config/rules.$family; done
      printf 'defaults\\n' >/awf/config/haproxy.cfg
      (/awf/firewall-init 65532 65532 2>&1 >/dev/null || echo ended) >/run/said &
      sleep 0.5
      echo "before: $(iptables-save | grep -c DROP || true) $(cat /run/said)"
      echo 'http_port none' >/awf/config/partial
      mv /awf/config/partial /awf/config/squid.conf
      wait
      echo "after: $(tail -n 2 /run/said)"
      `
    );
    expect(said).toBe('before: 0 \nafter: Squid ended.\nended\n');
  });

  test.each([
    ['iptables', 'icmp', 'icmp-admin-prohibited', '192.0.2.0/24', '192.0.2.1:80'],
    ['ip6tables', 'ipv6-icmp', 'icmp6-adm-prohibited', '2001:db8::/64', '[2001:db8::1]:80']
  ])('%s holds each kind of rule that it is given', async (tool, icmp, prohibited, network, target) => {
    const rules = [
      `-A OUTPUT -d ${network} -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m multiport ! --dports 80,443 -j DROP`,
      '-A OUTPUT -p udp -m udp --dport 53 -m owner --uid-owner 0 -j ACCEPT',
      '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -m comment --comment "an answer" -j ACCEPT',
      '-A OUTPUT -m state --state NEW -m mark --mark 0x1 -j MARK --set-xmark 0x2/0xffffffff',
      '-A OUTPUT -m addrtype --dst-type LOCAL -j ACCEPT',
      `-A OUTPUT -p ${icmp} -m ${icmp === 'icmp' ? 'icmp --icmp-type 8' : 'icmp6 --icmpv6-type 128'} -j ACCEPT`,
      '-A OUTPUT -m limit --limit 10/sec --limit-burst 20 -j NFLOG --nflog-group 5',
      '-A OUTPUT -p tcp -j REJECT --reject-with tcp-reset',
      `-A OUTPUT -j REJECT --reject-with ${prohibited}`
    ];
    const nat = [
      `-A OUTPUT -p tcp -m tcp --dport 81 -j DNAT --to-destination ${target}`,
      '-A OUTPUT -p tcp -m tcp --dport 82 -j REDIRECT --to-ports 80'
    ];
    const text = ['*filter', ':OUTPUT DROP [0:0]', ...rules, 'COMMIT', '*nat', ...nat, 'COMMIT'].join('\n');
    const said = await inside(root, `${tool}-restore <<'END'\n${text}\nEND\n${tool}-save`);
    expect(said.split('\n').filter(line => line.startsWith('-A'))).toEqual([...rules, ...nat]);
  });

  test('ulogd writes the packet that a rule hands to it, as its own user', async () => {
    const plugins = [
      'inppkt_NFLOG',
      'raw2packet_BASE',
      'filter_IFINDEX',
      'filter_IP2STR',
      'filter_HWHDR',
      'filter_PRINTPKT',
      'output_JSON'
    ];
    const said = await inside(
      root,
      `
      ip link set lo up
      ip route add default dev lo
      iptables -A OUTPUT -d 203.0.113.4 -j NFLOG --nflog-group 5 --nflog-threshold 1
      iptables -A OUTPUT -d 203.0.113.4 -p tcp -j REJECT --reject-with tcp-reset
      mkdir /run/ulog
      chown 101:101 /run/ulog
      cat >/run/ulogd.conf <<'END'
      [global]
      logfile="/run/ulog/log"
      stack=log:NFLOG,base:BASE,if:IFINDEX,ip:IP2STR,json:JSON
      ${plugins.map(name => `plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_${name}.so"`).join('\n')}
      [log]
      group=5
      [json]
      sync=1
      file="/run/ulog/packets.json"
      END
      ulogd --daemon --uid ulog --configfile /run/ulogd.conf
      for try in 1 2 3 4 5 6 7 8 9; do
        nc -w 1 203.0.113.4 8443 2>/dev/null || :
        sleep 0.2
        [ ! -s /run/ulog/packets.json ] || break
      done
      grep -h Uid $(grep -l ulogd /proc/[0-9]*/comm | sed s/comm/status/) | cut -f 2
      head -n 1 /run/ulog/packets.json
      `
    );
    const [uid = '', packet = ''] = said.split('\n');
    expect(uid).toBe('101');
    expect(JSON.parse(packet)).toMatchObject({
      dest_ip: '203.0.113.4',
      dest_port: 8443,
      'oob.uid': 0,
      'oob.out': 'lo'
    });
  });
});
