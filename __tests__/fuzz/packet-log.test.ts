import {readFileSync} from 'node:fs';
import {isIP} from 'node:net';
import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {parsePackets} from '../../src/audit/packets.js';
import {CASES, FUZZED, PATIENCE_MS, holds, hostileText} from './cases.js';

const captured = readFileSync(new URL('../audit/packets.ulogd.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, -1);
const PLAIN = {expected: [], mode: 'enforce'} as const;
const read = (log: string) => parsePackets(log, new Map([['198.18.0.2', 'asked.test']]), PLAIN).packets;

describe('a line of the packet log', () => {
  const value = fc.oneof(
    hostileText,
    fc.constantFrom(
      0,
      -1,
      1,
      6,
      17,
      255,
      256,
      65_535,
      65_536,
      1e21,
      0.5,
      Number.MAX_SAFE_INTEGER,
      null,
      true,
      '',
      '::1',
      '198.18.0.2',
      '203.0.113.9'
    ),
    fc.constantFrom([], {}, ['203.0.113.9'])
  );
  const field = fc.constantFrom(
    'dest_ip',
    'dest_port',
    'ip.protocol',
    'oob.time.sec',
    'oob.time.usec',
    'oob.uid',
    'icmp.type',
    'tcp.rst',
    'oob.prefix',
    '__proto__',
    'src_ip'
  );

  test(
    `T5: is a packet to where it went, or is refused, whatever its fields hold, ${FUZZED}`,
    () => {
      let [refused, taken] = [0, 0];
      holds(
        fc.tuple(
          fc.constantFrom(...captured),
          fc.array(fc.tuple(field, value), {minLength: 1, maxLength: 2})
        ),
        ([line, changes]) => {
          const logged = {...(JSON.parse(line) as Record<string, unknown>), ...Object.fromEntries(changes)};
          let packets;
          try {
            packets = read(`${captured[0] ?? ''}\n${JSON.stringify(logged)}\n`);
          } catch (error) {
            if (!/^The packet log, line 2, /.test((error as Error).message) || /[\n\r]/.test(String(error)))
              throw error;
            refused += 1;
            return;
          }
          taken += 1;
          const [, packet] = packets;
          if (packets.length > 2) throw new Error(`${packets.length} packets`);
          if (packet === undefined) return; // the kernel's own answer
          const {host, port, scheme, time} = packet;
          if (host !== 'asked.test' && (isIP(host) === 0 || host !== logged['dest_ip']))
            throw new Error(`Host ${JSON.stringify(host)}`);
          if (port !== undefined && (port !== logged['dest_port'] || port < 0 || port > 65_535))
            throw new Error(`Port ${port}`);
          if (!/^[a-z0-9-]+$/.test(scheme)) throw new Error(`Protocol ${scheme}`);
          if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) throw new Error(`Time ${time}`);
        }
      );
      expect([refused > CASES / 10, taken > CASES / 10]).toEqual([true, true]);
    },
    PATIENCE_MS
  );

  test(
    `T5: that is damaged is no packet of another line, ${FUZZED}`,
    () => {
      const damage = fc.tuple(fc.constantFrom(...captured), fc.nat(900), fc.nat(30), hostileText);
      holds(damage, ([line, at, length, put]) => {
        const log = `${line.slice(0, at)}${put}${line.slice(at + length)}\n`;
        try {
          const packets = read(log);
          if (packets.length > log.split('\n').length - 1) throw new TypeError(`${packets.length} packets`);
          for (const {host} of packets)
            if (host !== 'asked.test' && isIP(host) === 0)
              throw new TypeError(`Host ${JSON.stringify(host)}`);
        } catch (error) {
          if (error instanceof TypeError) throw error;
        }
      });
    },
    PATIENCE_MS
  );
});
