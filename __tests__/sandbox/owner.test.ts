import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {describe, expect, test} from '@jest/globals';
import type {Docker} from '../../src/sandbox/docker.js';
import {isDead, ownerHere} from '../../src/sandbox/owner.js';
import {sweepDead} from '../../src/sandbox/sweep.js';

const here = ownerHere();
const [pid = '', start = '', namespace = '', boot = '', machine = ''] = here.split('/');
const owner = (...parts: string[]) => parts.join('/');
const other = '0';

/** A process that is no more; its number has most likely no new bearer yet. */
async function gone(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the owner of a step', () => {
  test('is known in full', () => {
    expect(here).toMatch(/^\d+\/\d+\/\d+\/[0-9a-f-]{36}\/(\d+\.\d+)?$/);
  });

  test('is dead when its process is', async () => {
    expect(isDead(owner(String(await gone()), start, namespace, boot, machine))).toBe(true);
  });

  test.each([
    ['its number has another bearer', owner(pid, '1', namespace, boot, machine)],
    ['its number has one on a machine without an id', owner(pid, '1', namespace, boot, '')]
  ])('is dead when %s', (_, word) => expect(isDead(word)).toBe(true));

  test('is dead when its machine was started anew, where the machine can be told', () => {
    expect(isDead(owner(pid, start, namespace, 'earlier', machine))).toBe(machine !== '');
  });

  test.each([
    ['itself', here],
    ['the first of its machine', owner('1', startOf(1), namespace, boot, machine)],
    ['on another machine', owner('999999999', start, namespace, 'earlier', other)],
    ['in another container', owner('999999999', start, other, boot, machine)],
    ['on a machine that says nothing', owner('999999999', start, namespace, 'earlier', '')],
    ['unknown', ''],
    ['written by another version', owner('999999999', start, namespace, boot, machine, 'more')],
    ['no number', owner('x', start, namespace, boot, machine)],
    ['a group of processes', owner('-1', start, namespace, boot, machine)]
  ])('is not taken for dead where it is %s', (_, word) => expect(isDead(word)).toBe(false));
});

describe('what dead steps left', () => {
  test('is removed, and nothing else; where there is none, docker is asked once', async () => {
    const dead = owner(String(await gone()), start, namespace, boot, machine);
    const labels = new Map([
      ['c1', ['dead', dead]],
      ['c2', ['dead', dead]],
      ['c3', ['living', here]],
      ['c4', ['old', '']]
    ]);
    const asked: string[] = [];
    const docker: Docker = {
      call: (...args) => {
        asked.push(args[0] ?? '');
        if (args[0] === 'rm') {
          labels.delete(args.at(-1) ?? '');
          return Promise.resolve('');
        }
        const of = args.flatMap(word => /label=awf-action=(\w+)$/.exec(word)?.[1] ?? [])[0];
        const lines = [...labels].flatMap(([id, label]) =>
          of === undefined ? [label.join(' ')] : of === label[0] ? [id] : []
        );
        return Promise.resolve(`${lines.join('\n')}\n`);
      },
      attach: () => {
        throw new Error('nothing is attached to what is dead');
      },
      leaveBehind: () => undefined,
      hurry: () => undefined,
      leave: () => undefined
    };
    await sweepDead(docker);
    expect([...labels.keys()]).toEqual(['c3', 'c4']);
    asked.length = 0;
    await sweepDead(docker);
    expect(asked).toEqual(['ps']);
  });
});

function startOf(number: number): string {
  const stat = spawnSync('cat', [`/proc/${number}/stat`], {encoding: 'utf8'}).stdout;
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
