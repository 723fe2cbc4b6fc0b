import {describe, expect, test} from '@jest/globals';
import type {AuditRecord, Request} from '../../src/audit/audit.js';
import {theLab} from '../lab/place.js';
import {runStep} from '../lab/step.js';

const requests = (audit: readonly AuditRecord[]): Request[] =>
  audit.flatMap(record => (record.kind === 'request' ? [record] : []));

describe('the report says by whom', () => {
  test('for at least 99 of 100 short-lived clients, allowed and blocked, through the proxy and past it', async () => {
    const {audit} = await runStep(theLab(), {
      inputs: {
        run: [
          'set +e',
          'for i in $(seq 25); do',
          '  curl --silent --output /dev/null --max-time 10 https://allowed.test/',
          '  curl --silent --output /dev/null --max-time 10 --noproxy "*" https://allowed.test/',
          '  curl --silent --output /dev/null --max-time 10 https://blocked.test/',
          '  curl --silent --output /dev/null --max-time 10 --noproxy "*" http://blocked.test/',
          'done',
          'exit 0'
        ].join('\n'),
        'allowed-domains': 'allowed.test'
      }
    });
    const all = requests(audit);
    expect(all).toHaveLength(100);
    const known = all.filter(({process}) => process?.exe.endsWith('/curl') === true);
    expect(known.length).toBeGreaterThanOrEqual(99);
    expect(known[0]?.process).toEqual({
      exe: expect.stringMatching(/\/curl$/),
      argv0: 'curl',
      parents: ['bash']
    });
  });
});
