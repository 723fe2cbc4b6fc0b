// The runner, the inputs and the policy → the files that the containers get, and the setting they are planned from.
import * as fs from 'node:fs';
import * as os from 'node:os';
import type {Policy} from '../policy/policy.js';
import {HOLD, PACKET_LOG, type RelayConfig} from '../relay/config.js';
import {literalsOf} from '../render/literals.js';
import {renderHeld, renderHolder, renderNetwork} from '../render/network.js';
import {renderPacketLog} from '../render/packet-log.js';
import {renderPages} from '../render/pages.js';
import type {Parent} from '../render/parent.js';
import {renderPeer} from '../render/peer.js';
import {renderSquid} from '../render/squid.js';
import {renderSeccomp} from '../render/seccomp.js';
import {renderFirewallRules, renderSandboxRules} from '../render/rules.js';
import {contentsOf} from './contents.js';
import {makeFolders, writeEtc} from './filesystem.js';
import {listenersFor} from './listeners.js';
import {INSIDE, type Account, type Setting} from './plan.js';
import type {Walls} from './proof.js';
import type {Wanted} from './start.js';

/** The account that Squid and the relay run as: the runner's, so that it can read and remove their files; never root. */
export function serviceFor(command: Account): Account {
  return command.uid === 0 ? {uid: 65_532, gid: 65_532} : command;
}

// As the engine names them. Behind one are other containers, at addresses that need not be private ones.
const BRIDGE = /^(docker\d+|br-[0-9a-f]{12})$/;

/** Of the runner; of a bridge of the engine the network behind it, too. */
export function ownAddresses(): string[] {
  return Object.entries(os.networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.flatMap(({address, cidr}) => (BRIDGE.test(name) && cidr !== null ? [address, cidr] : [address]))
  );
}

/** On a machine that has none nobody learns who sent a refused packet. */
export function kernelHasTun(): boolean {
  return fs.existsSync('/dev/net/tun');
}

export function kernelHasIpv6(): boolean {
  return fs.existsSync('/proc/sys/net/ipv6');
}

/**
 * Writes every file that the containers read. What they hold was decided here; the containers only obey. Those of the
 * sandbox at once; the firewall's when what this returns is first called, because nothing waits for them while the engine
 * makes the containers.
 */
export function writeSetting(
  setting: Omit<Setting, 'image'>,
  policy: Policy,
  nonce: string,
  parent?: Parent
): () => Wanted {
  const {folders} = setting;
  makeFolders(folders, setting.service);
  writeEtc(folders);
  const {command, ours} = renderSeccomp();
  fs.writeFileSync(folders.seccomp.command, command);
  fs.writeFileSync(folders.seccomp.ours, ours);
  const own = ownAddresses();
  const listeners = listenersFor(policy);
  const ports = new Map(listeners.map(({port, listen}) => [port, listen]));
  const literals = literalsOf(policy, {ownAddresses: own});
  const rules = renderSandboxRules(ports, {packetLog: true, held: true, literals});
  const unheld = renderSandboxRules(ports, {packetLog: true, literals});
  const unrecorded = renderSandboxRules(ports, {packetLog: false, literals});
  const relay: RelayConfig = {
    listeners,
    proxyPort: 3128,
    dnsPort: 53,
    hold: HOLD,
    sockets: INSIDE.sockets,
    nonce,
    closed: '/run/awf/closed',
    canary: setting.command.uid === setting.service.uid
  };
  writeAll(folders.sandboxConfig, {
    'rules.v4': rules.v4,
    'rules.v6': rules.v6,
    'rules-unheld.v4': unheld.v4,
    'rules-unrecorded.v4': unrecorded.v4,
    'rules-unrecorded.v6': unrecorded.v6,
    network: renderNetwork(literals),
    held: renderHeld(),
    holder: renderHolder(HOLD, setting.service),
    'relay.json': JSON.stringify(relay),
    'ulogd.conf': renderPacketLog(
      process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu',
      PACKET_LOG
    )
  });
  let wanted: Wanted | undefined;
  return () =>
    (wanted ??= {
      walls: {
        rules,
        unheld,
        unrecorded,
        ipv6: setting.ipv6,
        ...writeFirewall(setting, policy, {ownAddresses: own, nonce, parent})
      },
      logged: () => fs.readFileSync(`${folders.log}/access.log`, 'utf8').includes(`canary-${nonce}.`)
    });
}

function writeFirewall(
  {folders, service}: Omit<Setting, 'image'>,
  policy: Policy,
  given: {
    readonly ownAddresses: readonly string[];
    readonly nonce: string;
    readonly parent: Parent | undefined;
  }
): Pick<Walls, 'firewall' | 'squid'> {
  const firewall = renderFirewallRules(policy, given);
  const squid = renderSquid(policy, given);
  const beside = {
    ...Object.fromEntries(Object.entries(renderPages()).map(([name, text]) => [`errors/${name}`, text])),
    'rules.v4': firewall.v4,
    'rules.v6': firewall.v6,
    'haproxy.cfg': renderPeer({sockets: INSIDE.sockets})
  };
  fs.mkdirSync(`${folders.firewallConfig}/errors`);
  writeAll(folders.firewallConfig, beside);
  // The last, and at once whole: the firewall waits for it. It may hold the password of the runner's proxy.
  const config = `${folders.firewallConfig}/squid.conf`;
  const partial = `${folders.root}/squid.conf`;
  fs.writeFileSync(partial, squid, {mode: 0o400});
  if (process.getuid?.() === 0) fs.chownSync(partial, service.uid, service.gid);
  fs.renameSync(partial, config);
  return {firewall, squid: contentsOf({'squid.conf': squid, ...beside})};
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files))
    fs.writeFileSync(`${folder}/${name}`, text, {mode: 0o644});
}
