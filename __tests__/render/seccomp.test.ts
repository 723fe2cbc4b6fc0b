import {describe, expect, test} from '@jest/globals';
import {renderSeccomp} from '../../src/render/seccomp.js';

interface Profile {
  readonly defaultAction: string;
  readonly defaultErrnoRet?: number;
  readonly archMap: readonly {readonly architecture: string; readonly subArchitectures: readonly string[]}[];
  readonly syscalls: readonly {
    readonly names: readonly string[];
    readonly action: string;
    readonly errnoRet?: number;
    readonly args?: readonly {index: number; value: number; valueTwo: number; op: string}[];
  }[];
}

const command = JSON.parse(renderSeccomp().command) as Profile;
const ours = JSON.parse(renderSeccomp().ours) as Profile;

/** Walks a profile with a call, as the kernel will. */
function answer({syscalls, defaultAction}: Profile, name: string, ...args: readonly number[]): string {
  const rule = syscalls.find(
    ({names, args: wanted = []}) =>
      names.includes(name) &&
      wanted.every(
        ({index, value, valueTwo}) => (BigInt(args[index] ?? 0) & BigInt(value)) === BigInt(valueTwo)
      )
  );
  const action = rule?.action ?? defaultAction;
  return action === 'SCMP_ACT_ALLOW' ? 'allowed' : rule?.errnoRet === 38 ? 'ENOSYS' : 'EPERM';
}

const INET = 2;
const NETLINK = 16;

describe('a system call of the command', () => {
  type Row = [string, string, readonly number[], string];
  test.each<Row>([
    ['to read', 'read', [], 'allowed'],
    ['for a TCP socket', 'socket', [INET, 1, 0], 'allowed'],
    ['for a TCP socket, close-on-exec', 'socket', [INET, 1 | 0o2000000, 6], 'allowed'],
    ['for a UDP socket over IPv6', 'socket', [10, 2, 17], 'allowed'],
    ['for a local socket', 'socket', [1, 1, 0], 'allowed'],
    ['for its interfaces', 'socket', [NETLINK, 3, 0], 'allowed'],
    ['for the packet filter', 'socket', [NETLINK, 3, 12], 'EPERM'],
    ['for a packet socket', 'socket', [17, 3, 0], 'EPERM'],
    ['for a hypervisor socket', 'socket', [40, 1, 0], 'EPERM'],
    ['for a family behind a wide number', 'socket', [0x100000011, 3, 0], 'EPERM'],
    ['for SCTP', 'socket', [INET, 1, 132], 'EPERM'],
    ['for SCTP by its type', 'socket', [INET, 5, 0], 'EPERM'],
    ['for DCCP by its type, without waiting', 'socket', [10, 6 | 0o4000, 0], 'EPERM'],
    ['for a raw socket', 'socket', [INET, 3, 6], 'EPERM'],
    ['for 32-bit sockets', 'socketcall', [1], 'EPERM'],
    ['to start a process', 'clone', [0x1200011], 'allowed'],
    ['to start one in a user namespace', 'clone', [0x10000011], 'EPERM'],
    ['to start one by flags in memory', 'clone3', [], 'ENOSYS'],
    ['for io_uring', 'io_uring_setup', [], 'ENOSYS'],
    ['to be what it is', 'personality', [0xffffffff], 'allowed'],
    ['to make its memory executable', 'personality', [0x400000], 'EPERM'],
    ['that nobody knows yet', 'something_new', [], 'EPERM']
  ])('%s', (_, name, args, expected) => expect(answer(command, name, ...args)).toBe(expected));
});

describe('a container of ours', () => {
  test('may speak to the packet filter, and nothing else that the command may not', () => {
    expect(answer(ours, 'socket', NETLINK, 3, 12)).toBe('allowed');
    const without = ours.syscalls.filter(rule => !rule.args?.some(({valueTwo}) => valueTwo === 12));
    expect(without).toEqual(command.syscalls);
  });
});

describe('a profile', () => {
  test('speaks for the two architectures of the image, and no older ones under them', () => {
    expect(command.archMap).toEqual([
      {architecture: 'SCMP_ARCH_X86_64', subArchitectures: []},
      {architecture: 'SCMP_ARCH_AARCH64', subArchitectures: []}
    ]);
  });

  test('names no call twice', () => {
    const names = command.syscalls.filter(({args}) => args === undefined).flatMap(({names}) => names);
    expect(names).toEqual([...new Set(names)]);
  });
});
