import {beforeAll, describe, expect, test} from '@jest/globals';
import {scriptOf, triedIn, triedOf, type Tried} from '../lab/attempts.js';
import {addNames, arrivals, newMark, questions} from '../lab/far.js';
import {theLab} from '../lab/place.js';
import {plain} from '../lab/plain.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const model = newMark();
const below = newMark();
const telemetry = newMark();
const control = newMark();

const fetch = (host: string, mark: string) => ['curl', '-sS', '-m', '10', `https://${host}/${mark}`];

let step: StepResult;
let tried: ReadonlyMap<string, Tried>;

beforeAll(async () => {
  addNames(lab, {'*.api.anthropic.com': {A: ['203.0.113.60']}});
  const attempts = {
    model: {argv: fetch('api.anthropic.com', model)},
    below: {argv: fetch(`${below}.api.anthropic.com`, below)},
    telemetry: {argv: fetch(`${telemetry}.sentry.io`, telemetry)}
  };
  const inputs = {run: scriptOf(attempts), shell: 'node', 'allowed-domains': '# the agent\n@Claude'};
  step = await runStep(lab, {inputs});
  tried = triedIn(step.stdout);
  await plain(lab, fetch(`${control}.api.anthropic.com`, control));
  await plain(lab, fetch(`${control}.sentry.io`, control));
}, 120_000);

describe('behind a preset', () => {
  test('the command reaches what the preset names', async () => {
    expect(triedOf(tried, 'model')).toMatchObject({code: 0});
    expect(await arrivals(lab, model)).toContainEqual(
      expect.objectContaining({kind: 'http', host: 'api.anthropic.com'})
    );
  });

  test.each([
    ['nothing below a host that stands alone', 'below', below, 'api.anthropic.com'],
    ['no telemetry', 'telemetry', telemetry, 'sentry.io']
  ])('the command reaches %s, and nobody hears of it', async (_, name, mark, zone) => {
    expect(triedOf(tried, name).code).not.toBe(0);
    expect(await arrivals(lab, mark)).toEqual([]);
    expect(await questions(lab, `${mark}.${zone}`)).toEqual([]);
  });

  test('a plain container reaches both', async () => {
    const hosts = (await arrivals(lab, control)).flatMap(arrival =>
      arrival.kind === 'http' ? [arrival.host] : []
    );
    expect(hosts.sort()).toEqual([`${control}.api.anthropic.com`, `${control}.sentry.io`]);
  });

  test('the audit log names the preset as the rule, as written', () => {
    expect(step.audit).toContainEqual(
      expect.objectContaining({
        kind: 'request',
        host: 'api.anthropic.com',
        verdict: 'allowed',
        rule: '@Claude'
      })
    );
  });

  test('the log and the summary say what it stands for', () => {
    const patterns = '=api.anthropic.com, =platform.claude.com, =claude.ai, =downloads.claude.ai';
    expect(step.stdout).toContain(
      `allowed-domains, line 2: "@Claude", version 1, is ${patterns}. Data can leave to accounts of others through =api.anthropic.com.`
    );
    expect(step.summary).toContain('<summary>What the presets stand for</summary>');
    expect(step.summary).toContain('<code>=downloads.claude.ai</code>');
  });
});
