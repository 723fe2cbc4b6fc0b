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
const mark = newMark();
const curl = (url: string): string => `curl -sS -m 10 -o /dev/null ${url}/${mark} || true`;
// Names of this test alone: the internet is shared.
const [secure, open, telemetry] = [`${mark}a.wild.test`, `${mark}b.wild.test`, `${mark}.sentry.io`];
const raw = `${mark}c.wild.test`;
const hosts = [secure, open, telemetry, raw];
const LINES = [`=${telemetry}`, `=${secure}`, `=${secure}:8443`, `=${open}`, `tcp://=${raw}:5432`];
const RUN = [
  `echo 'jobs: {}' > ${FILE}`, // the patch must be of the file as it was
  curl('https://allowed.test'),
  curl(`https://${secure}`),
  curl(`http://${open}`),
  curl(`https://${telemetry}`),
  curl(`https://${secure}:8443`),
  `timeout 5 bash -c 'exec 3<>/dev/tcp/${raw}/5432 && echo ${mark} >&3 && head -c 6 <&3' || true`,
  curl('https://nowhere.test')
].join('\n');
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
    const again = await runStep(lab, {
      inputs: {
        run: RUN.replace(/^.*\n/, ''),
        'allowed-domains': `${LIST}${first.outputs['suggested-domains'] ?? ''}`
      }
    });
    expect([again.outputs['blocked-count'], again.outputs['suggested-domains']]).toEqual(['0', '']);
    expect(JSON.parse(again.outputs['allowed-domains'] ?? '')).toEqual(
      [
        'allowed.test:443',
        `${secure}:443`,
        `${secure}:8443`,
        `${open}:80`,
        `${telemetry}:443`,
        `${raw}:5432`
      ].sort()
    );
    for (const host of hosts) expect((await questions(lab, host)).length).toBeGreaterThan(0);
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
