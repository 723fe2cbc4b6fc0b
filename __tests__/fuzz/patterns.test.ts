import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {parsePatterns} from '../../src/policy/list.js';
import {parsePattern} from '../../src/policy/pattern.js';
import type {Pattern, Policy} from '../../src/policy/policy.js';
import {fold} from '../../src/render/fold.js';
import {hostLists, sameNameLists, sniLists} from '../../src/render/names.js';
import {renderFirewallRules} from '../../src/render/rules.js';
import {renderSquid} from '../../src/render/squid.js';
import {logLine} from '../../src/report/inert.js';
import {isCommand} from '../runner-lines.js';
import {CASES, FUZZED, PATIENCE_MS, holds, hostileText} from './cases.js';

const PARTS = [
  ...['http://', 'https://', 'tcp://', 'ftp://', 'ws://', '=', '*.', '*', '.', '-', '_', ':', '/', '\\', '@', '#', ',', '%', '?'],
  ...['example', 'com', 'co.uk', 'github.io', 'api-*', 'a', 'xn--bcher-kva', 'bücher', 'еxample', 'x'.repeat(63), '127.1', '0x7f.1'],
  ...['192.0.2.7', '192.0.2.0/28', '10.0.0.0/8', '[::1]', '2001:db8::/32', '::ffff:10.0.0.1', ':80', ':8443', ':0', ':65536', ':1e3'],
  ...['"', "'", '`', ' ', '\t', '\n', '\r', '\r\n', '\0', '\u2028', '\u200b', '\u202e', '\ufeff', '\ud800', '％', '。', '／', '：'],
  ...['acl x dst all', 'http_access allow all', '${x}', '$(id)', '<img>', '::error::x', '##[error]x', '@node', '@none']
]; // prettier-ignore

const written = fc.oneof(
  {weight: 3, arbitrary: fc.array(fc.constantFrom(...PARTS), {maxLength: 7}).map(parts => parts.join(''))},
  // What is nearly right, with something put into it.
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'api.example.com',
          '=a.example.com:8443',
          'tcp://db.example.com:5432',
          'https://192.0.2.0/28',
          '*.example.com'
        ),
        fc.oneof(fc.constantFrom(...PARTS), fc.string({unit: 'binary', maxLength: 2})),
        fc.nat(30)
      )
      .map(([good, put, at]) => good.slice(0, at) + put + good.slice(at))
  },
  {weight: 1, arbitrary: hostileText}
);

const source = (text: string) => ({input: 'allowed-domains', line: 1, written: text}) as const;

/** What may stand in squid.conf for a host, beside Squid's own words: nothing that quotes, escapes, includes or ends a line. */
const SAFE_LINE =
  /^acl [a-z0-9_]+ (?:(?:dstdomain|dst|port|all-of)(?: -n)?|dstdom_regex -n -i|ssl::server_name --client-requested|ssl::server_name_regex -i)(?: !?(?:\^[a-z0-9_.*[\]\\-]+\$|[a-z0-9_./:-]+))+$/;

const policyOf = (allowed: readonly Pattern[]): Policy => ({
  allowed,
  blocked: allowed,
  expected: allowed,
  mode: 'enforce'
});

describe('a line of allowed-domains', () => {
  test(
    `is a pattern that renders to whole lines of squid.conf and nothing else, or has a problem of one line, ${FUZZED}`,
    () => {
      const good = new Map<string, Pattern>();
      let refused = 0;
      holds(written, text => {
        const parsed = parsePattern(source(text));
        if ('problem' in parsed) {
          refused += 1;
          if (/[\p{C}\p{Zl}\p{Zp}]/u.test(parsed.problem))
            throw new Error(`More than one line: ${JSON.stringify(parsed.problem)}`);
          if (isCommand(logLine(`allowed-domains, line 1: ${parsed.problem}`)))
            throw new Error(`A command: ${parsed.problem}`);
          return;
        }
        const {hosts, port} = parsed.value;
        if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535))
          throw new Error(`Port ${port}`);
        good.set(text, parsed.value);
        const folded = fold([hosts]);
        const names = [...hostLists('x', folded), ...sniLists('x', folded), ...sameNameLists('x', folded)];
        for (const line of names)
          if (!SAFE_LINE.test(line)) throw new Error(`squid.conf would hold ${JSON.stringify(line)}`);
      });
      expect([good.size > CASES / 100, refused > CASES / 4, good.size, refused]).toEqual([
        true,
        true,
        good.size,
        refused
      ]);

      // And in their places: all of one batch in one file have no line that no pattern makes.
      const facts = {ownAddresses: ['10.1.0.4'], nonce: 'c0ffee'};
      const frame = new Set(renderSquid(policyOf([]), facts).split('\n'));
      const patterns = [...good.values()];
      for (let at = 0; at < patterns.length; at += 500) {
        const policy = policyOf(patterns.slice(at, at + 500));
        const strange = renderSquid(policy, facts)
          .split('\n')
          .filter(
            line =>
              !frame.has(line) &&
              !SAFE_LINE.test(line) &&
              !/^ssl_bump splice step[12] port_\d+ [a-z0-9_]+$/.test(line)
          );
        expect(strange).toEqual([]);
        const {v4, v6} = renderFirewallRules(policy, facts);
        expect(`${v4}${v6}`.split('\n').filter(line => !/^[A-Za-z0-9_@ .:/*[\],-]*$/.test(line))).toEqual([]);
      }
    },
    PATIENCE_MS
  );

  test(
    `is read in any text of many lines, each problem naming its own, ${FUZZED}`,
    () => {
      holds(fc.array(written, {maxLength: 4}), lines => {
        const text = lines.join('\n');
        const count = text.split('\n').length;
        for (const problem of parsePatterns('allowed-domains', text).problems) {
          const line = /^allowed-domains, line (\d+): [^\n\r\u2028\u2029]+$/.exec(problem)?.[1];
          if (line === undefined || Number(line) > count) throw new Error(JSON.stringify(problem));
        }
      });
    },
    PATIENCE_MS
  );
});
