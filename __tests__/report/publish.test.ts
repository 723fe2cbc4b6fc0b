import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {checkAudit} from '../../src/audit/audit.js';
import type {Published} from '../../src/report/publish.js';
import {publish} from '../../src/report/publish.js';
import {renderPage} from '../../src/report/page/page.js';
import {renderReport, reportFrom} from '../../src/report/report.js';
import {renderSarif} from '../../src/report/sarif.js';
import {renderSummary} from '../../src/report/summary.js';
import {quiet, twelveBlocked} from './scenarios.js';

const report = reportFrom(twelveBlocked);
let temp: string;
let outputs: Record<string, string>;
let published: Published;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'publish-'));
  outputs = {};
  published = {
    report,
    audit: twelveBlocked.audit,
    folder: join(temp, 'of', 'the-step'),
    summaryFile: join(temp, 'summary.md'),
    summary: 'always',
    setOutput: (name, value) => {
      outputs[name] = value;
    }
  };
});
afterEach(() => rmSync(temp, {recursive: true}));

describe('what is published', () => {
  test('is a whole audit log, the report and its page, at the paths that the outputs name, and nothing beside them', () => {
    const files = publish(published);
    expect(checkAudit(readFileSync(files.auditLog, 'utf8'))).toEqual([]);
    expect(readFileSync(files.report, 'utf8')).toBe(renderReport(report));
    expect(readFileSync(files.page, 'utf8')).toBe(renderPage(report));
    expect(readFileSync(files.sarif, 'utf8')).toBe(renderSarif(report));
    expect(files.patch).toBe('');
    expect(outputs).toMatchObject({
      'audit-log': files.auditLog,
      report: files.report,
      'report-html': files.page,
      'exit-code': '1'
    });
    expect(readdirSync(published.folder).sort()).toEqual([
      'audit.jsonl',
      'blocked.sarif',
      'report.html',
      'report.json'
    ]);
  });

  test('is a summary after what the file held already', () => {
    writeFileSync(join(temp, 'summary.md'), 'before');
    publish(published);
    expect(readFileSync(join(temp, 'summary.md'), 'utf8')).toBe(`before\n\n${renderSummary(report)}`);
  });

  test('is a patch, where there is one', () => {
    const patched = {...report, workflow: {path: 'w.yml', line: 3, patch: 'a patch\n'}};
    const {patch} = publish({...published, report: patched});
    expect(readFileSync(patch, 'utf8')).toBe('a patch\n');
    expect(outputs).toMatchObject({patch});
  });

  test('is what the command made of its own, its summary last, none of its outputs in place of ours', () => {
    const command = {
      summary: 'theirs\n',
      outputs: [
        ['theirs', '1'],
        ['report', 'forged']
      ] as const
    };
    const {report: path} = publish({...published, command});
    expect(outputs).toMatchObject({theirs: '1', report: path, 'exit-code': '1'});
    expect(readFileSync(join(temp, 'summary.md'), 'utf8')).toBe(`${renderSummary(report)}\n\ntheirs\n`);
  });

  test('is no summary where none is wanted, or none can be shown', () => {
    publish({...published, summary: 'never'});
    publish({...published, report: reportFrom(quiet), audit: quiet.audit, summary: 'blocked'});
    publish({...published, summaryFile: undefined});
    expect(readdirSync(temp)).toEqual(['of']);
  });

  test('replaces what an earlier, killed attempt left', () => {
    mkdirSync(published.folder, {recursive: true});
    writeFileSync(join(published.folder, 'report.json.partial'), 'half a rep');
    writeFileSync(join(published.folder, 'report.json'), 'old');
    publish(published);
    expect(readFileSync(join(published.folder, 'report.json'), 'utf8')).toBe(renderReport(report));
  });
});

describe('where a part cannot be published', () => {
  test('the others are, the outputs name no file that is not there, and the step learns of it', () => {
    mkdirSync(join(published.folder, 'audit.jsonl', 'in-the-way'), {recursive: true});
    expect(() => publish(published)).toThrow(/^The audit log could not be written: /);
    expect(outputs).toMatchObject({'audit-log': '', report: join(published.folder, 'report.json')});
    expect(readFileSync(join(temp, 'summary.md'), 'utf8')).toContain('12 hosts and 10 packets blocked');
    expect(readdirSync(published.folder).sort()).toEqual([
      'audit.jsonl',
      'blocked.sarif',
      'report.html',
      'report.json'
    ]);
  });

  test('every part that failed is named', () => {
    writeFileSync(join(temp, 'of'), 'a file where the folder should be');
    mkdirSync(join(temp, 'summary.md'));
    const failing = {
      ...published,
      setOutput: () => {
        throw new Error('disk full');
      }
    };
    expect(() => publish(failing)).toThrow(
      /The audit log[^]*The report[^]*The page[^]*The SARIF log[^]*The summary[^]*The output report could not be written: disk full/
    );
  });
});
