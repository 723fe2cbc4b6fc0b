import {rmSync} from 'node:fs';
import {afterAll, describe, expect, test} from '@jest/globals';
import {scene, sceneFolder} from './scenario.js';

const folder = sceneFolder();
afterAll(() => rmSync(folder, {recursive: true, force: true}));

// Each would be a line of squid.conf, a list of its own, a pattern or another name to whoever reads it less strictly.
const HOSTILE = [
  'good.example\rhttp_access allow all',
  'good.example http_access allow all',
  'good.example\u0085http_access allow all',
  'good.example\u2028http_access allow all',
  'good.example\u00a0evil.example',
  'good.example\u200bevil.example',
  'good.example\tevil.example',
  'good.example\u000bevil.example',
  'good.example"',
  "good.example'",
  '"/etc/passwd"',
  'include /etc/passwd',
  '-i .*',
  '.*',
  '^.*$',
  'good.example|evil.example',
  'good.example\\',
  'good.example;',
  'good.example%0aacl',
  'good.example${PATH}',
  '$(id).example',
  'all',
  '!good.example',
  '0.0.0.0/0',
  '::/0',
  '*',
  '*.com',
  'http://user@good.example',
  'good.example/path',
  'good.example:0',
  'good.example:65536',
  'good.example:080x',
  'good.example:-1',
  '\ufeffgood.example',
  'g\u202eood.example'
];
const INPUTS = ['allowed-domains', 'blocked-domains', 'expected-blocked'];

describe('S11: a list that would write configuration', () => {
  test.each(INPUTS)(
    'in %s is refused before docker is asked anything, each line by its number',
    async input => {
      const {code, asked, started, state, errors} = await scene(folder, {
        inputs: {[input]: ['good.example', ...HOSTILE].join('\n')}
      });
      expect({code, asked, started, state}).toEqual({code: 1, asked: [], started: false, state: {}});
      expect(errors).toHaveLength(1);
      const silent = HOSTILE.filter(
        (_, index) => errors[0]?.includes(`${input}, line ${index + 2}: `) !== true
      );
      expect(silent).toEqual([]);
    }
  );

  test('is not refused for its line ends, blanks and comments', async () => {
    const step = await scene(folder, {inputs: {'allowed-domains': '\r\n good.example \r\n# acl all\r\n'}});
    expect(step).toMatchObject({code: 0, errors: [], started: true});
  });
});
