import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {checkAudit} from '../../src/audit/audit.js';
import {addNames, newMark} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {leftovers, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const {outputs: described} = parse(
  readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8')
) as {outputs: object};
const OUTPUTS = Object.keys(described);
const FILES = ['audit-log', 'report', 'report-html', 'sarif'];

const host = `${newMark()}.test`;
const both = `curl -sS -m 10 -o /dev/null https://allowed.test/; curl -sS -m 10 -o /dev/null https://${host}/ || true`;

interface Ending {
  readonly inputs: Readonly<Record<string, string>>;
  readonly whenGoing?: (step: RunningStep) => void; // once the command has said "going"
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly told: readonly (readonly [level: 'error' | 'warning', words: RegExp])[];
}

const TRIED = {
  'blocked-count': '1',
  'blocked-domains': JSON.stringify([`${host}:443`]),
  'allowed-domains': '["allowed.test:443"]',
  'suggested-domains': `=${host}`
};
const NOTHING = {
  'blocked-count': '0',
  'blocked-domains': '[]',
  'allowed-domains': '[]',
  'suggested-domains': ''
};
const going = `${both}\necho going\nsleep 60`;

const ENDINGS: Readonly<Record<string, Ending>> = {
  'that ends well, of which nothing was blocked': {
    inputs: {run: 'true'},
    code: 0,
    outputs: {...NOTHING, 'exit-code': '0'},
    told: []
  },
  'that ends well, of which a host was blocked': {
    inputs: {run: both},
    code: 0,
    outputs: {...TRIED, 'exit-code': '0'},
    told: [['warning', /1 host blocked/]]
  },
  'whose list draws a warning, too': {
    inputs: {run: both, 'allowed-domains': 'allowed.test\nsomeone.github.io'},
    code: 0,
    outputs: {...TRIED, 'exit-code': '0'},
    told: [['warning', /1 host blocked.*shared with strangers/]]
  },
  'that ends well, where what is blocked fails it': {
    inputs: {run: both, 'fail-on-blocked': 'true'},
    code: 1,
    outputs: {...TRIED, 'exit-code': '0'},
    told: [['error', /1 host blocked.* fail-on-blocked/]]
  },
  'that would have been blocked, in audit mode': {
    inputs: {run: both, mode: 'audit'},
    code: 0,
    outputs: {...TRIED, 'exit-code': '0', 'allowed-domains': '["allowed.test:443"]'},
    told: [['warning', /1 host would have been blocked/]]
  },
  'that fails, of which a host was blocked': {
    inputs: {run: `${both}; exit 7`, 'fail-on-blocked': 'true'},
    code: 7,
    outputs: {...TRIED, 'exit-code': '7'},
    told: [['error', /exited with code 7\..*1 host blocked/]]
  },
  'that takes too long': {
    inputs: {run: going, 'timeout-minutes': '0.05'},
    code: 124,
    outputs: {...TRIED, 'exit-code': '124'},
    told: [['error', /timeout-minutes.*1 host blocked/]]
  },
  'that is cancelled': {
    inputs: {run: going},
    whenGoing: step => step.cancel(),
    code: 130,
    outputs: {...TRIED, 'exit-code': '130'},
    told: [['error', /cancelled.*1 host blocked/]]
  },
  'that never starts': {
    inputs: {run: both, 'image-archive': '/nonexistent/image.tar.gz'},
    code: 1,
    outputs: {...NOTHING, 'exit-code': ''},
    told: [['error', /image-archive: The image archive \S+ cannot be read/]]
  },
  'with a log of Squid’s that was cut': {
    inputs: {run: `${both}\necho going\nsleep 1`},
    whenGoing: step => truncateSync(requestLog(step), 0),
    code: 1,
    outputs: {...NOTHING, 'exit-code': '0'},
    told: [['error', /Squid's log lacks the mark of its beginning, so requests may be missing/]]
  },
  'with a log of Squid’s that is missing': {
    inputs: {run: `${both}\necho going\nsleep 1`},
    whenGoing: step => rmSync(requestLog(step)),
    code: 1,
    outputs: {...NOTHING, 'exit-code': '0'},
    told: [['error', /Squid's log lacks the mark of its beginning and its end/]]
  },
  'with a line in Squid’s log that is none': {
    inputs: {run: `${both}\necho going\nsleep 1`},
    whenGoing: step => writeFileSync(requestLog(step), '{"host":"forged.test"}\n', {flag: 'a'}),
    code: 1,
    outputs: {...NOTHING, 'exit-code': '0'},
    told: [['error', /Squid's log cannot be read: Line \d+ of Squid's log/]]
  },
  'with a line in the packet log that is none': {
    inputs: {run: `${both}\necho going\nsleep 1`},
    whenGoing: step => writeFileSync(packetLog(step), 'forged\n', {flag: 'a'}),
    code: 1,
    outputs: {...TRIED, 'exit-code': '0'},
    told: [['error', /The packet log cannot be read.*1 host blocked/]]
  }
};

const logOf = (step: RunningStep, name: string): string => {
  const folder = readdirSync(step.machine.temp).find(each => /^awf-[0-9a-f]{12}$/.test(each)) ?? '';
  const at = readdirSync(path.join(step.machine.temp, folder), {recursive: true, encoding: 'utf8'});
  return path.join(step.machine.temp, folder, at.find(each => path.basename(each) === name) ?? name);
};
const requestLog = (step: RunningStep): string => logOf(step, 'access.log');
const packetLog = (step: RunningStep): string => logOf(step, 'packets.json');

describe.each(Object.entries(ENDINGS))('a step %s', (_, {inputs, whenGoing, code, outputs, told}) => {
  let step: StepResult;
  beforeAll(async () => {
    addNames(lab, {[host]: {A: ['203.0.113.84']}});
    const running = startStep(lab, {inputs: {'allowed-domains': 'allowed.test', ...inputs}});
    if (whenGoing !== undefined) {
      await running.until(/^going$/m);
      whenGoing(running);
    }
    step = await running.done;
  }, 60_000);

  test('ends with its code and all of its outputs', () => {
    expect(step.code).toBe(code);
    expect(Object.keys(step.outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(step.outputs).toMatchObject(outputs);
  });

  test('leaves an audit log from start to end, and the report in all its forms', () => {
    for (const file of FILES) expect(existsSync(step.outputs[file] ?? '')).toBe(true);
    expect(checkAudit(readFileSync(step.outputs['audit-log'] ?? '', 'utf8'))).toEqual([]);
    expect(step.summary).toMatch(/^<h3>/);
  });

  test('tells the runner of it in one annotation, or in none', () => {
    const all = `${step.log}${step.post?.log ?? ''}`
      .split('\n')
      .filter(line => /^::(error|warning|notice)/.test(line));
    expect(all).toEqual(
      told.map(([level, words]) => expect.stringMatching(new RegExp(`^::${level}::.*${words.source}`)))
    );
  });
});

// In place of docker, for the call alone that a step leaves behind.
const REMOVALS = {
  'takes long': {instead: 'sleep 8', withinMs: 8_000},
  'comes to nothing': {instead: 'exit 1', withinMs: 30_000} // an engine that loads an image beside it is slow
};

describe.each(Object.entries(REMOVALS))('a step whose last call to docker %s', (_, {instead, withinMs}) => {
  test('ends all the same, and post leaves nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'awf-docker-'));
    try {
      const real = execFileSync('sh', ['-c', 'command -v docker'], {encoding: 'utf8'}).trim();
      writeFileSync(
        path.join(folder, 'docker'),
        `#!/bin/sh
case "$*" in 'rm --force --volumes awf-'*'-command awf-'*'-sandbox awf-'*'-firewall') : >'${folder}/asked'; ${instead} ;; esac
exec '${real}' "$@"
`,
        {mode: 0o755}
      );
      chmodSync(folder, 0o777);
      const PATH = `${folder}:${process.env['PATH'] ?? ''}`;
      const step = await startStep(lab, {inputs: {run: 'true'}, env: {PATH}}).done;
      expect([step.code, step.code === 0 ? '' : step.log]).toEqual([0, '']);
      expect(step.ms).toBeLessThan(withinMs);
      expect(existsSync(path.join(folder, 'asked'))).toBe(true);
      expect(await leftovers(lab, step.state['sandbox'])).toEqual([]);
      expect([step.post?.code, step.post?.log]).toEqual([0, '']);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
