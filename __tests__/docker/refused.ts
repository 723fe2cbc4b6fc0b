// What a refusal is: an error at once, and nobody who heard of it.
import {expect} from '@jest/globals';
import type {Outcome} from '../lab/probes.js';

export const WITHIN_MS = 50;
export const REFUSED = /^(E(CONNREFUSED|PERM|ACCES|ADDRNOTAVAIL|NETUNREACH|ROFS|NOENT)|TLS) /;

export function expectRefused({how, ms, heard}: Outcome): void {
  expect(how).toMatch(REFUSED);
  expect(ms).toBeLessThan(WITHIN_MS);
  expect(heard).toEqual([]);
}
