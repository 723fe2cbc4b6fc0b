// A folder that looks like /proc, with the processes that a test wants in it.
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';

const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
/** A line of /proc/net/tcp and its like. */
export const row = (local: string, inode: number): string =>
  `   0: ${local} 0100007F:0C38 01 00000000:00000000 00:00000000 00000000  1001        0 ${inode} 1 0 20 4 30 10 -1`.padEnd(
    149
  );
export const table = (...rows: string[]): string => [HEAD.padEnd(149), ...rows, ''].join('\n');

export interface Fake {
  readonly space?: string; // of processes
  readonly net?: string;
  readonly exe?: string;
  readonly argv?: readonly string[];
  readonly parent?: number;
  readonly sockets?: readonly number[];
  readonly state?: 'S' | 'R' | 'Z';
  readonly runs?: number;
  readonly short?: string;
  readonly writes?: number;
  readonly init?: boolean;
  readonly waited?: number; // ms for a processor
  readonly uid?: number;
  readonly threadOf?: number;
}

/** A process as /proc shows it. The namespaces of the command are `c`, the relay's of processes is `r`. */
export function fakeProcess(
  folder: string,
  pid: number,
  {
    space = 'c',
    net = 'c',
    exe = '/usr/bin/tool',
    argv = ['tool'],
    parent = 0,
    sockets = [],
    state = 'S',
    runs = 1,
    short = 'tool',
    writes = 0,
    init = false,
    waited = 0,
    uid = 1001,
    threadOf = pid
  }: Fake
): void {
  const at = `${folder}/${pid}`;
  rmSync(at, {recursive: true, force: true});
  mkdirSync(`${at}/ns`, {recursive: true});
  mkdirSync(`${at}/fd`);
  mkdirSync(`${at}/net`);
  if (state !== 'Z') symlinkSync(`net:[${net}]`, `${at}/ns/net`);
  symlinkSync(`pid:[${space}]`, `${at}/ns/pid`);
  if (state !== 'Z') symlinkSync(exe, `${at}/exe`);
  writeFileSync(`${at}/cmdline`, argv.map(word => `${word}\0`).join(''));
  const status = `Name:\t${short}\nState:\t${state} (x)\nTgid:\t${threadOf}\nUid:\t${uid}\t${uid}\nPPid:\t${parent}\nNSpid:\t${pid}\t${init ? 1 : pid}\nThreads:\t1\nvoluntary_ctxt_switches:\t${runs}\nnonvoluntary_ctxt_switches:\t0\n`;
  writeFileSync(`${at}/status`, status);
  mkdirSync(`${at}/task/${pid}`, {recursive: true});
  writeFileSync(`${at}/task/${pid}/status`, status);
  writeFileSync(`${at}/io`, `syscr: 7\nsyscw: ${writes}\n`);
  writeFileSync(`${at}/schedstat`, `1000 ${waited * 1e6} 5\n`);
  writeFileSync(`${at}/cgroup`, `0::/${space}\n`);
  writeFileSync(`${at}/comm`, `${short}\n`);
  symlinkSync('/dev/null', `${at}/fd/0`);
  sockets.forEach((inode, index) => symlinkSync(`socket:[${inode}]`, `${at}/fd/${index + 3}`));
  for (const name of ['tcp', 'tcp6', 'udp', 'udp6', 'unix']) writeFileSync(`${at}/net/${name}`, table());
}
