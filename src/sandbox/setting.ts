// The runner, the inputs and the policy → the files that the containers read.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type {Policy} from '../policy/policy.js';
import {HOLD, PACKET_LOG, type RelayConfig} from '../relay/config.js';
import {literalsOf} from '../render/literals.js';
import {renderHeld, renderHolder, renderNetwork} from '../render/network.js';
import {renderPacketLog} from '../render/packet-log.js';
import type {Parent} from '../render/parent.js';
import {renderPeer} from '../render/peer.js';
import {renderSquid} from '../render/squid.js';
import {renderFirewallRules, renderSandboxRules} from '../render/rules.js';
import {contentsOf} from './contents.js';
import {writeEtc} from './filesystem.js';
import {listenersFor} from './listeners.js';
import {INSIDE, type Account, type Folders, type Setting} from './plan.js';
import type {Walls} from './proof.js';
import type {Wanted} from './start.js';

// As the engine names them. Behind one are other containers, at addresses that need not be private ones.
const BRIDGE = /^(docker\d+|br-[0-9a-f]{12})$/;

/** Of the runner; of a bridge of the engine the network behind it, too. */
export function ownAddresses(): string[] {
  return Object.entries(os.networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.flatMap(({address, cidr}) => (BRIDGE.test(name) && cidr !== null ? [address, cidr] : [address]))
  );
}

/** Writes every file that the containers read. What they hold was decided here; the containers only obey. */
export function writeSetting(
  setting: Setting,
  policy: Policy,
  {nonce, parent}: {readonly nonce: string; readonly parent: Parent | undefined}
): Wanted {
  const {folders} = setting;
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
    'ulogd.conf': renderPacketLog(
      process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu',
      PACKET_LOG
    )
  });
  writeLast(folders, `${folders.sandboxConfig}/relay.json`, JSON.stringify(relay));
  const {firewall, squid} = writeFirewall(setting, policy, {ownAddresses: own, nonce, parent});
  writeEtc(folders);
  return {
    walls: {rules, unheld, unrecorded, ipv6: setting.ipv6, firewall, squid},
    logged: () => fs.readFileSync(`${folders.log}/access.log`, 'utf8').includes(`canary-${nonce}.`)
  };
}

function writeFirewall(
  {folders, service}: Setting,
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
    'rules.v4': firewall.v4,
    'rules.v6': firewall.v6,
    'haproxy.cfg': renderPeer({sockets: INSIDE.sockets})
  };
  writeAll(folders.firewallConfig, beside);
  // It may hold the password of the runner's proxy.
  writeLast(folders, `${folders.firewallConfig}/squid.conf`, squid, service);
  return {firewall, squid: contentsOf({'squid.conf': squid, ...beside})};
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files))
    fs.writeFileSync(`${folder}/${name}`, text, {mode: 0o644});
}

// At once whole: the container's init waits for it. Given an owner, it is theirs alone.
function writeLast(folders: Folders, file: string, text: string, owner?: Account): void {
  const partial = `${folders.root}/${path.basename(file)}`;
  fs.writeFileSync(partial, text, {mode: owner === undefined ? 0o644 : 0o400});
  if (owner !== undefined && process.getuid?.() === 0) fs.chownSync(partial, owner.uid, owner.gid);
  fs.renameSync(partial, file);
}
