// What a refusal is: an error at once, and nobody who heard of it; and of what container the control is, where all may be done.
import {expect} from '@jest/globals';
import type {Outcome} from '../lab/probes.js';

export const WITHIN_MS = 50;
export const REFUSED = /^(E(CONNREFUSED|PERM|ACCES|ADDRNOTAVAIL|NETUNREACH|ROFS|NOENT)|TLS) /;

export function expectRefused({how, ms, heard}: Outcome): void {
  expect(how).toMatch(REFUSED);
  expect(ms).toBeLessThan(WITHIN_MS);
  expect(heard).toEqual([]);
}

// Every capability, no profile: a probe that fails all the same would prove nothing inside.
export const ALL_MAY = [
  ...['--cap-add=ALL', '--cap-drop=SYS_RESOURCE'], // the lab's root may have been left without that one
  ...[
    '--security-opt=seccomp=unconfined',
    '--security-opt=apparmor=unconfined',
    '--security-opt=systempaths=unconfined'
  ],
  '--device=/dev/net/tun'
];
