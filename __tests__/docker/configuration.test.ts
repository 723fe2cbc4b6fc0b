import {execFileSync} from 'node:child_process';
import {
  appendFileSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/report/report.js';
import {theLab} from '../lab/place.js';
import {leftovers, startStep, type RunningStep, type StepResult} from '../lab/step.js';

const lab = theLab();

const start = (run: string) =>
  startStep(lab, {inputs: {run, 'allowed-domains': 'allowed.test', shell: 'bash {0}'}});
const errors = ({log}: StepResult) => log.split('\n').filter(line => line.startsWith('::error::'));
const proofsOf = ({outputs}: StepResult) =>
  (JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report).proofs;

/** Where the firewall's files of a step lie, once they are there. */
const folderOf = ({machine}: RunningStep) => {
  const name = readdirSync(machine.temp).find(each => /^awf-[0-9a-f]{12}$/.test(each));
  return name === undefined ? undefined : path.join(machine.temp, name, 'firewall');
};

/** Changes that root of the runner can make at any time; the command has no sight of the folder. */
const CHANGES: readonly [string, (folder: string) => unknown, string][] = [
  [
    'squid.conf in its place',
    folder => appendFileSync(`${folder}/squid.conf`, '# more\n'),
    'squid.conf is not as it was written'
  ],
  [
    'another squid.conf put there',
    folder => {
      writeFileSync(`${folder}.conf`, 'http_access allow all\n');
      renameSync(`${folder}.conf`, `${folder}/squid.conf`);
    },
    'squid.conf is not as it was written'
  ],
  [
    'squid.conf made a link',
    folder => {
      renameSync(`${folder}/squid.conf`, `${folder}.conf`);
      symlinkSync(`${folder}.conf`, `${folder}/squid.conf`);
    },
    'squid.conf is not as it was written'
  ],
  ['squid.conf taken away', folder => rmSync(`${folder}/squid.conf`), 'squid.conf is gone'],
  [
    'a file added',
    folder => writeFileSync(`${folder}/more.conf`, 'http_access allow all\n'),
    'more.conf was not asked for'
  ]
];

describe("Squid's configuration, changed while the command runs", () => {
  test.each(CHANGES)('(%s) fails the step, and one error says what', async (_, change, detail) => {
    const step = start('echo going; sleep 1; curl -sS -m 10 https://allowed.test/; true');
    await step.until(/^going$/m);
    change(folderOf(step) ?? '');
    const result = await step.done;
    expect(errors(result)).toEqual([
      `::error::The wall did not stand to the end. Unchanged at the end: Squid's configuration: ${detail}.`
    ]);
    expect(result).toMatchObject({code: 1, outputs: {'exit-code': '0'}, post: {code: 0}});
    expect(result.summary).toContain('1 proof of the firewall did not hold');
    expect(proofsOf(result)).toContainEqual({
      name: 'Unchanged at the end',
      held: false,
      detail: `Squid's configuration: ${detail}`
    });
  });

  test('for long, has the command killed within seconds', async () => {
    const step = start('echo going; sleep 60');
    await step.until(/^going$/m);
    const begun = performance.now();
    appendFileSync(`${folderOf(step)}/squid.conf`, 'http_access allow all\n');
    const result = await step.done;
    expect(performance.now() - begun).toBeLessThan(12_000);
    expect(errors(result)).toEqual([
      expect.stringContaining(
        "The walls around the command were changed while it ran. Squid's configuration: squid.conf is not as it was written."
      )
    ]);
    expect(result).toMatchObject({code: 137, outputs: {'exit-code': '137'}, post: {code: 0}});
  });

  // The control: the same hand at the same files, and the same bytes afterwards.
  test('to what it was, fails nothing: both proofs are in the report', async () => {
    const step = start('echo going; sleep 1; curl -sS -m 10 https://allowed.test/');
    await step.until(/^going$/m);
    const folder = folderOf(step) ?? '';
    const {uid, gid} = statSync(`${folder}/squid.conf`);
    execFileSync('cp', [`${folder}/squid.conf`, `${folder}.conf`]);
    execFileSync('chown', [`${uid}:${gid}`, `${folder}.conf`]);
    renameSync(`${folder}.conf`, `${folder}/squid.conf`);
    const result = await step.done;
    expect(result).toMatchObject({code: 0, stdout: expect.stringContaining('hello from allowed.test')});
    expect(errors(result)).toEqual([]);
    expect(proofsOf(result).filter(({detail}) => /squid/i.test(detail))).toEqual([
      expect.objectContaining({name: "Squid's configuration", held: true}),
      expect.objectContaining({name: 'Refusal', held: true}),
      expect.objectContaining({name: 'Unchanged at the end', held: true})
    ]);
  });
});

describe("Squid's configuration, changed before the command starts", () => {
  test('keeps it from starting, in one sentence', async () => {
    const step = start('echo going');
    const config = () => `${folderOf(step) ?? ''}/squid.conf`;
    // As soon as it is whole, while the containers start.
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const found = statSync(config(), {throwIfNoEntry: false});
      if (found !== undefined && found.size > 0) break;
      await pause(2);
    }
    appendFileSync(config(), '# more\n');
    const id = path.basename(path.dirname(path.dirname(config()))).slice('awf-'.length);
    const result = await step.done;
    expect(errors(result)).toEqual([
      "::error::The firewall could not be set up: The wall did not stand: Squid's configuration: squid.conf is not as it was written."
    ]);
    expect(result).toMatchObject({code: 1, outputs: {'exit-code': ''}, post: {code: 0}});
    expect(result.stdout).not.toContain('going');
    expect(await leftovers(lab, id)).toEqual([]);
  });
});
