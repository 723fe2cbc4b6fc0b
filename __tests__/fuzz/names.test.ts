import {execFileSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {auditFrom, renderAudit} from '../../src/audit/audit.js';
import {annotationFrom} from '../../src/report/annotation.js';
import {cell, logLine} from '../../src/report/inert.js';
import {noticesBy} from '../../src/report/notice.js';
import {outputsFrom} from '../../src/report/outputs.js';
import {reportFrom, type Facts} from '../../src/report/report.js';
import {packet, quiet, refused} from '../report/scenarios.js';
import {commandsIn, isCommand} from '../runner-lines.js';
import {squidLine, squidQuoted} from '../squid-quoting.js';
import {strictJson, strictLines} from '../strict-json.js';
import {CASES, FUZZED, PATIENCE_MS, SEED, holds, hostileText} from './cases.js';

const FILES = {auditLog: '', report: '', page: '', sarif: '', patch: ''};
const EMPTY = {...quiet.policy, allowed: []};
// As @actions/core writes it.
const asError = (text: string): string =>
  `::error::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;

function factsOf(text: string): Facts {
  const lookup = {v: 1, kind: 'lookup', time: quiet.audit.start.time, host: text, count: 1} as const;
  const audit = {
    ...quiet.audit,
    requests: [refused(text)],
    packets: [packet(text, {port: 7})],
    lookups: [lookup]
  };
  return {...quiet, audit, policy: EMPTY};
}

function mustBeOneLine(where: string, text: string): void {
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    throw new Error(`${where} holds what nobody sees: ${JSON.stringify(text)}`);
  if (isCommand(text)) throw new Error(`${where} is a command: ${JSON.stringify(text)}`);
}

describe('a name of the command', () => {
  test(
    `T2: is one line and no workflow command in the log, a notice and the annotation, ${FUZZED}`,
    () => {
      let control = 0;
      holds(hostileText, text => {
        if (text.split(/[\r\n]/).some(isCommand)) control += 1;
        mustBeOneLine('A line of the log', logLine(text));
        const log = squidLine({host: squidQuoted(Buffer.from(text), 256) || '-'});
        for (const notice of noticesBy(EMPTY, 'c0ffee')(log, () => text)) mustBeOneLine('A notice', notice);
        const annotation = annotationFrom(reportFrom(factsOf(text)), true)?.text ?? '';
        mustBeOneLine('The annotation', annotation);
        const found = commandsIn([Buffer.from(asError(annotation))]);
        if (found.length !== 1 || found[0]?.startsWith('::error::') !== true)
          throw new Error(`The runner finds ${JSON.stringify(found)}`);
      });
      expect(control).toBeGreaterThan(CASES / 20);
    },
    PATIENCE_MS
  );

  test(
    `T5: is one strict record each in the audit log, and strict JSON in the outputs, ${FUZZED}`,
    () => {
      holds(hostileText, text => {
        const facts = factsOf(text);
        const records = strictLines(Buffer.from(renderAudit(auditFrom(facts.audit)))) as {
          kind: string;
          host?: string;
        }[];
        const kinds = records.map(({kind}) => kind).join(' ');
        if (kinds !== 'start lookup request packet end') throw new Error(kinds);
        const {'blocked-domains': blocked, 'suggested-domains': lines} = outputsFrom(
          reportFrom(facts),
          FILES
        );
        if (!/\p{Surrogate}/u.test(text)) strictJson(Buffer.from(blocked));
        for (const line of lines === '' ? [] : lines.split('\n'))
          if (!/^=[a-z0-9_.-]+$/.test(line)) throw new Error(line);
      });
    },
    PATIENCE_MS
  );

  test(
    `T3: is text and nothing else in a cell of the summary, as GitHub renders it, ${FUZZED}`,
    () => {
      const texts = fc.sample(hostileText, {seed: SEED, numRuns: CASES});
      const rows = (cells: readonly string[]): string =>
        execFileSync(
          'cmark-gfm',
          ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter', '--unsafe'],
          {
            input: `<table>\n${cells.map(each => `<tr><td>${each}</td></tr>`).join('\n')}\n</table>\n`,
            encoding: 'utf8',
            maxBuffer: 2 ** 26
          }
        ).replace(/<code>[^<]*<\/code>/g, '<code></code>');
      let broken = 0;
      for (let at = 0; at < CASES; at += 2_000) {
        const some = texts.slice(at, at + 2_000);
        const wanted = rows(some.map(() => '<code></code>'));
        const shape = rows(some.map(cell));
        if (shape !== wanted)
          expect(some.filter(text => rows([cell(text)]) !== rows(['<code></code>']))).toEqual([]);
        expect(shape === wanted).toBe(true);
        if (rows(some.map(text => `<code>${text}</code>`)) !== wanted) broken += 1;
      }
      expect(broken).toBe(CASES / 2_000); // the control: unescaped, each such table is another
    },
    PATIENCE_MS
  );
});
