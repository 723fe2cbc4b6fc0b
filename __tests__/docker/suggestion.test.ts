import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import type {Report} from '../../src/report/report.js';
import {arrivals, newMark, questions} from '../lab/far.js';
import {ZONE} from '../lab/internet/zone.js';
import {asOwner, makeMachine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const FILE = '.github/workflows/lab.yml';
// Names of one test alone: the internet is shared.
const namesBy = (mark: string) => ({
  secure: `${mark}a.wild.test`,
  open: `${mark}b.wild.test`,
  telemetry: `${mark}.sentry.io`,
  raw: `${mark}c.wild.test`
});
type Names = ReturnType<typeof namesBy>;
const markIn = ({telemetry}: Names): string => telemetry.replace('.sentry.io', '');
const linesOf = ({secure, open, telemetry, raw}: Names): string[] => [
  `=${telemetry}`,
  `=${secure}`,
  `=${secure}:8443`,
  `=${open}`,
  `tcp://=${raw}:5432`
];
const runOf = (of: Names): string => {
  const mark = markIn(of);
  const curl = (url: string): string => `curl -sS -m 10 -o /dev/null ${url}/${mark} || true`;
  return [
    `echo 'jobs: {}' > ${FILE}`, // the patch must be of the file as it was
    curl('https://allowed.test'),
    curl(`https://${of.secure}`),
    curl(`http://${of.open}`),
    curl(`https://${of.telemetry}`),
    curl(`https://${of.secure}:8443`),
    `timeout 5 bash -c 'exec 3<>/dev/tcp/${of.raw}/5432 && echo ${mark} >&3 && head -c 6 <&3' || true`,
    curl('https://nowhere.test')
  ].join('\n');
};
const mark = newMark();
const names = namesBy(mark);
const {telemetry} = names;
const hosts = Object.values(names);
const LINES = linesOf(names);
const RUN = runOf(names);
const LIST = '=allowed.test\n=nowhere.test # it has no address\n';

const workflowText = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: org/awf-action@v1
        with:
          run: |
${RUN.replace(/^/gm, '            ')}
          allowed-domains: |
${LIST.trimEnd().replace(/^/gm, '            ')}
`;

function machineWith(text: string): ReturnType<typeof makeMachine> {
  const machine = makeMachine(lab, {git: true});
  asOwner(machine, 'mkdir', '-p', path.dirname(FILE));
  asOwner(machine, 'sh', '-c', 'printf %s "$1" > "$2"', 'write', text, FILE);
  return machine;
}

const reportOf = (step: StepResult): Report =>
  JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;

const endpointsOf = (of: Names): string[] =>
  [
    'allowed.test:443',
    `${of.secure}:443`,
    `${of.secure}:8443`,
    `${of.open}:80`,
    `${of.telemetry}:443`,
    `${of.raw}:5432`
  ].sort();

async function leavesNothingBlocked(step: StepResult, of: Names, mode = 'enforce'): Promise<void> {
  const again = await runStep(lab, {
    inputs: {
      mode,
      run: runOf(of).replace(/^.*\n/, ''),
      'allowed-domains': `${LIST}${step.outputs['suggested-domains'] ?? ''}`
    }
  });
  expect([again.outputs['blocked-count'], again.outputs['suggested-domains']]).toEqual(['0', '']);
  expect(
    again.audit.filter(record => 'verdict' in record && /^(blocked|would-block)$/.test(record.verdict))
  ).toEqual([]);
  expect(JSON.parse(again.outputs['allowed-domains'] ?? '')).toEqual(endpointsOf(of));
  for (const host of Object.values(of)) expect((await questions(lab, host)).length).toBeGreaterThan(0);
}

describe('a suggestion of audit mode', () => {
  const of = namesBy(newMark());
  let first: StepResult;
  beforeAll(async () => {
    first = await runStep(lab, {
      inputs: {mode: 'audit', run: runOf(of).replace(/^.*\n/, ''), 'allowed-domains': LIST}
    });
  });

  test('names what would have been blocked, although all of it got through', async () => {
    expect(first.outputs['suggested-domains']?.split('\n')).toEqual(linesOf(of));
    expect(first.outputs['blocked-count']).toBe('5');
    expect(JSON.parse(first.outputs['blocked-domains'] ?? '')).toEqual(
      endpointsOf(of).filter(each => each !== 'allowed.test:443')
    );
    for (const host of Object.values(of)) expect((await questions(lab, host)).length).toBeGreaterThan(0);
    expect((await arrivals(lab, markIn(of))).length).toBeGreaterThanOrEqual(5);
  });

  test.each(['enforce', 'audit'])('leaves nothing blocked in mode: %s, once it is pasted', async mode => {
    await leavesNothingBlocked(first, of, mode);
  });
});

describe('a suggestion', () => {
  const machine = machineWith(workflowText);
  let first: StepResult;
  beforeAll(async () => {
    first = await runStep(lab, {machine, inputs: {run: RUN, 'allowed-domains': LIST}});
  });

  test('names what was blocked, and not what has no address', () => {
    expect(first.outputs['suggested-domains']?.split('\n')).toEqual(LINES);
    expect(first.outputs['blocked-count']).toBe('5');
  });

  test('is of what nothing left for, and nothing was asked about', async () => {
    for (const host of hosts) expect(await questions(lab, host)).toEqual([]);
    const seen = new Set((await arrivals(lab, mark)).map(({address}) => address));
    expect([...seen]).toEqual(ZONE['allowed.test']?.A);
  });

  test('T7: leaves nothing blocked, once it is pasted', async () => {
    await leavesNothingBlocked(first, names);
  });

  test('is a patch of the workflow as it was checked out, which git takes', () => {
    const patch = readFileSync(first.outputs['patch'] ?? '', 'utf8');
    writeFileSync(path.join(machine.workspace, FILE), workflowText);
    execFileSync('git', ['-c', 'safe.directory=*', 'apply', '-'], {cwd: machine.workspace, input: patch});
    const patched = parse(readFileSync(path.join(machine.workspace, FILE), 'utf8')) as {
      jobs: {build: {steps: [{with: Record<string, string>}]}};
    };
    expect(patched.jobs.build.steps[0].with['allowed-domains']).toBe(
      `${LIST}=${telemetry} # anyone can receive uploads here; telemetry\n${LINES.slice(1).join('\n')}\n`
    );
  });

  test('and the page and the SARIF log beside it say the same', () => {
    expect(readFileSync(first.outputs['report-html'] ?? '', 'utf8')).toMatch(
      /<h1>3 hosts and 1 packet blocked<\/h1>/
    );
    const sarif = JSON.parse(readFileSync(first.outputs['sarif'] ?? '', 'utf8')) as {
      runs: [{results: {locations: [{physicalLocation: object}]}[]}];
    };
    const line = workflowText.split('\n').findIndex(each => each.includes('allowed-domains')) + 1;
    expect(sarif.runs[0].results.map(({locations}) => locations[0].physicalLocation)).toEqual(
      LINES.map(() =>
        expect.objectContaining({
          artifactLocation: {uri: FILE, uriBaseId: '%SRCROOT%'},
          region: {startLine: line}
        })
      )
    );
    expect(reportOf(first).workflow).toMatchObject({path: FILE, line});
  });
});
