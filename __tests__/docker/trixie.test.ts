import {beforeAll, describe, expect, test} from '@jest/globals';
import {docker} from '../lab/engine.js';
import {arrivals, newMark, questions} from '../lab/far.js';
import {theLab, type Lab} from '../lab/place.js';
import {importPlain} from '../lab/plain.js';
import {startTrixie} from '../lab/trixie.js';
import {leftovers, runStep, type StepResult} from '../lab/step.js';

const lab = theLab();

describe("on Debian 13 with its own engine, a step as the runner's user", () => {
  const marks = {
    allowed: newMark(),
    unaware: newMark(),
    blocked: newMark(),
    past: newMark(),
    control: newMark()
  };
  let machine: Lab;
  let step: StepResult;

  beforeAll(async () => {
    machine = await startTrixie(lab);
    await importPlain(machine);
    step = await runStep(machine, {
      inputs: {
        run: [
          `curl -sS -f -m 20 https://allowed.test/${marks.allowed}`,
          `curl -sS -f -m 20 --noproxy '*' http://allowed.test/${marks.unaware}`,
          `! curl -sS -f -m 20 http://${marks.blocked}.wild.test/`,
          `! curl -sS -f -m 20 --noproxy '*' http://203.0.113.20/${marks.past}`
        ].join('\n'),
        'allowed-domains': 'allowed.test'
      }
    });
  }, 240_000);

  test('goes well, with the tools of that machine', async () => {
    expect([step.code, step.code === 0 ? '' : step.log]).toEqual([0, '']);
    expect(await docker(machine, 'version', '--format', '{{.Server.Version}}')).toMatch(/^26\./);
  });

  test('reaches what it may, and nothing else', async () => {
    for (const mark of [marks.allowed, marks.unaware])
      expect(await arrivals(lab, mark)).toContainEqual(
        expect.objectContaining({kind: 'http', host: 'allowed.test'})
      );
    for (const mark of [marks.blocked, marks.past]) expect(await arrivals(lab, mark)).toEqual([]);
    expect(await questions(lab, `${marks.blocked}.wild.test`)).toEqual([]);
  });

  test('leaves nothing', async () => expect(await leftovers(machine)).toEqual([]));

  test('was refused what a plain container of that engine gets', async () => {
    const script = `exec 3<>/dev/tcp/203.0.113.20/80; printf 'GET /${marks.control} HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3`;
    const shares = ['usr', 'etc'].flatMap(name => ['--volume', `/${name}:/${name}:ro`]);
    await docker(machine, 'run', '--rm', ...shares, 'awf-lab-plain', 'bash', '-c', script);
    expect(await arrivals(lab, marks.control)).toContainEqual(expect.objectContaining({kind: 'http'}));
  });
});
