// The first of a step: all that docker has to have before it is asked for the two first containers, and no more, for
// their start waits for every line that is loaded before.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type {Parent} from './render/parent.js';
import {renderSeccomp} from './render/seccomp.js';
import {account} from './runner.js';
import type {Docker} from './sandbox/docker.js';
import {makeFolders} from './sandbox/filesystem.js';
import type {Source} from './sandbox/image.js';
import {ownerHere} from './sandbox/owner.js';
import {parentHere} from './sandbox/parent.js';
import {beginParts, type Parts} from './sandbox/parts.js';
import type {Account, Setting} from './sandbox/plan.js';
import {ACTION, sourceHere} from './source.js';
import type {Step} from './step.js';

export interface Begun {
  readonly setting: Setting;
  readonly parts: Parts;
  readonly parent: Parent | undefined; // the runner's proxy
  readonly source: Source; // of the image
}

/** Throws, with a sentence, where it could not begin; then docker was asked for nothing. */
export async function begin(docker: Docker, {id, inputs, folders}: Step): Promise<Begun> {
  const parent = await parentHere(process.env);
  const source = sourceHere(process.env, inputs.imageArchive, `${folders.root}/image`);
  const [image = ''] = await source.ids();
  const setting: Setting = {
    id,
    owner: ownerHere(),
    image,
    folders,
    node: process.execPath,
    relay: path.join(ACTION, 'dist', 'relay'),
    command: account(),
    service: serviceFor(account()),
    tun: kernelHasTun(),
    ipv6: kernelHasIpv6()
  };
  makeFolders(folders, setting.service);
  const {command, ours} = renderSeccomp();
  fs.writeFileSync(folders.seccomp.command, command);
  fs.writeFileSync(folders.seccomp.ours, ours);
  return {setting, parts: beginParts(docker, setting), parent, source};
}

/** The account that Squid and the relay run as: the runner's, so that it can read and remove their files; never root. */
function serviceFor(command: Account): Account {
  return command.uid === 0 ? {uid: 65_532, gid: 65_532} : command;
}

/** On a machine that has none nobody learns who sent a refused packet. */
function kernelHasTun(): boolean {
  return fs.existsSync('/dev/net/tun');
}

function kernelHasIpv6(): boolean {
  return fs.existsSync('/proc/sys/net/ipv6');
}
