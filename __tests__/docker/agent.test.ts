import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {installClaude} from '../lab/claude.js';
import {arrivals, newMark, questions} from '../lab/far.js';
import {makeMachine} from '../lab/machine.js';
import {theLab} from '../lab/place.js';
import {runStep, type StepResult} from '../lab/step.js';

const lab = theLab();
const UNSET = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

describe.each([
  ['with the proxy variables', ''],
  ['with the proxy variables unset', `env ${UNSET.map(name => `-u ${name}`).join(' ')} `]
])('Claude Code, %s,', (_, prefix) => {
  const mark = newMark();
  const server = `${newMark()}.wild.test`;
  const machine = makeMachine(lab);
  let step: StepResult;

  beforeAll(async () => {
    const cli = await installClaude(machine);
    cpSync(machine.ca, path.join(machine.workspace, 'authority.pem'));
    // This version's telemetry goes to the host that is allowed; a server of tools is another that it calls by itself.
    const servers = {mcpServers: {lab: {type: 'http', url: `https://${server}/mcp`}}};
    writeFileSync(path.join(machine.workspace, 'servers.json'), JSON.stringify(servers));
    step = await runStep(lab, {
      machine,
      inputs: {
        run: `NODE_EXTRA_CA_CERTS=$PWD/authority.pem ${prefix}node ${cli} --mcp-config servers.json -p "What about ${mark}?"`,
        'allowed-domains': '=api.anthropic.com',
        'pass-env': 'ANTHROPIC_API_KEY'
      },
      env: {
        ANTHROPIC_API_KEY: `dummy-${mark}`,
        NODE_EXTRA_CA_CERTS: undefined
      }
    });
  }, 180_000);

  test('answers a prompt', () => {
    expect(step).toMatchObject({code: 0, outputs: {'exit-code': '0'}});
    expect(step.stdout).toContain(`The model was asked about ${mark}.`);
  });

  test('asked the model for it, with its key', async () => {
    expect(await arrivals(lab, mark)).toContainEqual(
      expect.objectContaining({
        kind: 'http',
        scheme: 'https',
        host: 'api.anthropic.com',
        method: 'POST',
        path: expect.stringMatching(/^\/v1\/messages/),
        headers: expect.objectContaining({'x-api-key': `dummy-${mark}`})
      })
    );
  });

  test('is allowed that host alone', () => {
    expect(step.audit).toContainEqual(
      expect.objectContaining({kind: 'request', verdict: 'allowed', host: 'api.anthropic.com', port: 443})
    );
    expect(step.outputs['allowed-domains']).toBe('["api.anthropic.com:443"]');
  });

  test('is refused any other host that it tries, and nobody hears of it', async () => {
    const blocked = step.audit.flatMap(record =>
      record.kind === 'request' && record.verdict === 'blocked' ? [record] : []
    );
    expect(blocked).toContainEqual(
      expect.objectContaining({reason: 'not-allowed', host: server, port: 443, scheme: 'https'})
    );
    expect(blocked.filter(({reason}) => reason !== 'not-allowed')).toEqual([]);
    for (const {host} of blocked) expect(await questions(lab, host)).toEqual([]);
    expect(await arrivals(lab, server)).toEqual([]);
  });
});
