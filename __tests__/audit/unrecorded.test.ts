import {describe, expect, test} from '@jest/globals';
import {unrecordedPackets} from '../../src/audit/unrecorded.js';

const CANARIES = 2;
const listened = (held: number) => ({held, canaryRecorded: true});
const idle = {held: 0, canaryRecorded: false};

describe('of the refused packets, those without a record', () => {
  test.each<[string, Parameters<typeof unrecordedPackets>[0], typeof idle, number]>([
    ['are none where the log holds all', {handed: 5, unhanded: 0}, listened(5), 0],
    ['are those beyond its bound', {handed: 5, unhanded: 9}, listened(5), 9],
    ['are those that a stopped log was handed', {handed: 12, unhanded: 0}, listened(5), 7],
    ['are both together', {handed: 12, unhanded: 9}, listened(5), 16],
    ['are all but the canaries where the log never listened', {handed: 9, unhanded: 0}, idle, 7],
    ['are all but the canaries where the kernel has no log', {handed: 0, unhanded: 9}, idle, 7],
    ['are none where a command tried nothing and there is no log', {handed: 0, unhanded: 2}, idle, 0]
  ])('%s', (_, counted, log, count) => expect(unrecordedPackets(counted, log, CANARIES)).toBe(count));
});
