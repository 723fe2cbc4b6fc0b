import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {makeMachine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep} from '../lab/step.js';
import {newestCalls, parseAnswers, refusedCalls, renderCalls} from './calls.js';

const lab = theLab();
const PERL = readFileSync(new URL('calls.pl', import.meta.url), 'utf8');
const REFUSED = ['1', '38']; // EPERM; ENOSYS, for calls that clients do without
const calls = refusedCalls(process.arch);
const unconfined = [
  ...['--cap-add=ALL', '--cap-drop=SYS_RESOURCE'], // the lab's root may have been left without that one
  ...['--security-opt=seccomp=unconfined', '--security-opt=apparmor=unconfined']
];

// A program of 32 bits that ends with 42 through the door of its own: file header, segment header, three instructions.
const OLD_PROGRAM = [
  '7f454c4601010100000000000000000002000300010000005480040834000000000000000000000034002000010028000000000001000000',
  '0000000000800408008004086000000060000000050000000010000',
  '0b801000000bb2a000000cd80'
].join('');

describe('R6, N6, N7: a call that the command may not make', () => {
  let inside: Map<string, string>;
  let control: Map<string, string>;

  beforeAll(async () => {
    const machine = makeMachine(lab);
    writeFileSync(path.join(machine.workspace, 'calls.pl'), PERL);
    writeFileSync(path.join(machine.workspace, 'calls'), renderCalls([...calls, ...newestCalls()]));
    const [step, free] = await Promise.all([
      runStep(lab, {machine, inputs: {run: 'perl calls.pl <calls'}}),
      plain(lab, ['perl', '-e', PERL], {docker: unconfined, stdin: renderCalls(calls)})
    ]);
    expect(step).toMatchObject({code: 0});
    inside = parseAnswers(step.stdout);
    control = parseAnswers(free.stdout);
  });

  test.each(calls.map(({name}) => [name]))('is %s', name => {
    expect(REFUSED).toContain(inside.get(name));
    expect([undefined, '1', inside.get(name)]).not.toContain(control.get(name)); // a kernel without it says ENOSYS
  });

  test('is any that nobody has listed yet', () => {
    const answers = newestCalls().map(({name}) => inside.get(name));
    expect(answers.filter(answer => !REFUSED.includes(answer ?? ''))).toEqual([]);
  });
});

describe('a program of 32 bits', () => {
  const run = './old';
  const place = (folder: string) => {
    writeFileSync(path.join(folder, 'old'), Buffer.from(OLD_PROGRAM, 'hex'));
    chmodSync(path.join(folder, 'old'), 0o755);
  };

  test('is killed: its calls have other numbers, and one that hides what it asks for', async () => {
    const machine = makeMachine(lab);
    place(machine.workspace);
    const control = await plain(lab, ['sh', '-c', run], {
      docker: [`--volume=${machine.workspace}:/w`, '--workdir=/w']
    });
    const step = await runStep(lab, {machine, inputs: {run}});
    expect([control.code, step.outputs['exit-code']]).toEqual([42, '159']); // 128 + SIGSYS
  });
});

// What a fresh runner has; others where they are installed.
const WORK: [string, string, string?][] = [
  ['perl', 'perl -MSocket -e \'socket(my $s, PF_INET, SOCK_STREAM, 0) or die; print "done\\n"\''],
  [
    'node',
    `node -e '
      const {Worker} = require("worker_threads"), http = require("http"), fs = require("fs"), cp = require("child_process");
      const server = http.createServer((_, answer) => answer.end("done")).listen(0, async () => {
        fs.watch(".").close();
        cp.execFileSync("true");
        await new Promise(resolve => new Worker("0", {eval: true}).on("exit", resolve));
        await fs.promises.writeFile("by-node", "x");
        console.log(await (await fetch("http://127.0.0.1:" + server.address().port, )).text());
        server.close(); process.exit();
      });'`
  ],
  [
    'git',
    'git init -q r && cd r && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m x && echo done'
  ],
  [
    'gcc',
    `printf '#include <pthread.h>\\n#include <stdio.h>\\nvoid *f(void *p) { puts("done"); return p; }
      int main() { pthread_t t; if (pthread_create(&t, 0, f, 0)) return 1; return pthread_join(t, 0); }' >t.c &&
     gcc -pthread t.c -o t && ./t`
  ],
  [
    'python3',
    `/usr/bin/python3 -c 'import multiprocessing as m, ssl, ctypes; p = m.Process(target=print, args=("done",)); p.start(); p.join()'`,
    '/usr/bin/python3'
  ],
  [
    'java',
    `printf 'class T { public static void main(String[] a) throws Exception { Thread t = new Thread(() -> System.out.println("done")); t.start(); t.join(); new ProcessBuilder("true").start().waitFor(); } }' >T.java && java T.java`
  ],
  [
    'chromium',
    `chromium --headless --no-sandbox --disable-gpu --dump-dom 'data:text/html,<p>done' 2>/dev/null | sed -n 's/.*<p>\\(done\\).*/\\1/p'`,
    '/usr/bin/chromium'
  ],
  [
    'go',
    'mkdir g && cd g && go mod init x 2>/dev/null && printf \'package main\\nfunc main() { println("done") }\' >m.go && go run . 2>&1'
  ],
  ['dotnet', 'dotnet --version >/dev/null && echo done']
];

describe('a command that does its work', () => {
  const installed = WORK.filter(([name, , where]) => (where === undefined ? has(name) : existsSync(where)));
  test.each(installed)('in %s is not in the way', async (_, run) => {
    expect(await runStep(lab, {inputs: {run}})).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^done$/m)
    });
  });
});

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `PATH=/usr/bin:/usr/local/bin; command -v ${program}`]).status === 0;
}
