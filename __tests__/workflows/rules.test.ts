import {describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {NAMES, textOf, workflow, yamlOf, type Job, type Step, type Workflow} from './read.js';

type Rule = (workflow: Workflow, text: string) => readonly string[];

const jobsOf = ({jobs}: Workflow): [string, Job][] => Object.entries(jobs);
const stepsOf = (one: Workflow): Step[] => jobsOf(one).flatMap(([, {steps}]) => steps);
const isCalled = ({on}: Workflow): boolean => Object.hasOwn(on, 'workflow_call');
// The one that cannot be named by a commit: the release that the reusable workflow is a file of.
const OWN = 'org/awf-action@';

/** Each returns what breaks it. */
const RULES: Readonly<Record<string, Rule>> = {
  'starts from no permission': ({permissions}) =>
    JSON.stringify(permissions) === '{}' ? [] : [JSON.stringify(permissions)],

  'says the permissions of every job': one =>
    jobsOf(one).flatMap(([name, {permissions}]) => (permissions === undefined ? [name] : [])),

  'says what each permission is for': (_, text) => text.match(/^ +[a-z-]+: (read|write)(?! # \w).*$/gm) ?? [],

  'names every foreign action by its commit, with the version beside it': (_, text) =>
    (text.match(/^ *(?:- )?uses: .*$/gm) ?? []).filter(
      line =>
        !line.includes(`uses: ${OWN}`) &&
        !/uses: \.\/$/.test(line) &&
        !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)
    ),

  'keeps expressions out of scripts': one =>
    stepsOf(one).flatMap(({run}) => (run?.includes('${{') ? [run] : [])),

  'leaves no token in a checkout': one =>
    stepsOf(one).flatMap(({uses, with: given}) =>
      uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false ? [uses] : []
    ),

  'is not started with rights by a stranger': ({on}) =>
    ['pull_request_target', 'workflow_run', 'issue_comment'].filter(event => Object.hasOwn(on, event)),

  'has a name for every step': one => stepsOf(one).flatMap(step => (step.name ? [] : [JSON.stringify(step)])),

  // A called one runs as often, and as long, as its caller wants.
  'ends every job in time, and runs once for each ref': one =>
    isCalled(one)
      ? []
      : [
          ...jobsOf(one).flatMap(([name, job]) => (job['timeout-minutes'] === undefined ? [name] : [])),
          ...(one.concurrency === undefined ? ['concurrency'] : [])
        ],

  'stops a script at the first command that fails, in a pipe too': one =>
    stepsOf(one).flatMap(({run, shell}) => (run?.includes('\n') && shell !== 'bash' ? [run] : []))
};

const BAD = `
on:
  pull_request_target:
permissions: read-all
jobs:
  first:
    steps:
      - uses: actions/checkout@v7
      - run: |
          echo \${{ github.head_ref }} | cat
          true
  second:
    permissions:
      contents: write
    steps: []
`;

describe.each(NAMES)('%s', name => {
  test.each(Object.keys(RULES))('%s', rule => {
    expect(RULES[rule]?.(workflow(name), textOf(`.github/workflows/${name}`))).toEqual([]);
  });
});

describe('a workflow that keeps none of these rules', () => {
  test.each(Object.keys(RULES))('is caught by: %s', rule => {
    expect(RULES[rule]?.(parse(BAD) as Workflow, BAD)).not.toEqual([]);
  });
});

describe('the release', () => {
  test('restores nothing from a cache', () => {
    const setUps = stepsOf(workflow('release.yml')).filter(({uses}) =>
      uses?.startsWith('actions/setup-node@')
    );
    expect(setUps.map(step => step.with?.['package-manager-cache'])).toEqual([false]);
    expect(textOf('.github/workflows/release.yml')).not.toMatch(/actions\/cache|cache: *(npm|true)/);
  });

  test("runs other people's code only where it may change nothing", () => {
    const running = jobsOf(workflow('release.yml')).filter(([, {steps}]) =>
      steps.some(({run}) => /\bnpm\b|build\.sh/.test(run ?? ''))
    );
    expect(running.map(([, {permissions}]) => permissions)).toEqual([{contents: 'read'}]);
  });

  test('builds the image from one moment of the archive of packages', () => {
    expect(textOf('containers/snapshot')).toMatch(/^\d{8}T\d{6}Z\n$/);
  });
});

describe('action.yml', () => {
  const action = yamlOf('action.yml') as {name: string; description: string; branding: object};

  test('is what the Marketplace takes', () => {
    expect(action.name).toMatch(/^[\w -]{1,64}$/);
    expect(action.description.length).toBeLessThan(125);
    expect(action.branding).toEqual({
      icon: expect.stringMatching(/^(shield|lock|globe|filter)$/), // of the icons that it knows, those that fit
      color: expect.stringMatching(/^(white|black|yellow|blue|green|orange|red|purple|gray-dark)$/)
    });
  });
});

describe('the updates', () => {
  test('wait some days, and come in groups', () => {
    const {updates} = yamlOf('.github/dependabot.yml') as {
      updates: {'package-ecosystem': string; cooldown?: object; groups?: object}[];
    };
    expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const {cooldown, groups} of updates) expect([cooldown, groups]).not.toContain(undefined);
  });
});
