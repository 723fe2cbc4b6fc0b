import {describe, expect, test} from '@jest/globals';
import type {Reason} from '../../src/audit/audit.js';
import {policyFrom} from '../../src/policy/policy.js';
import {renderPages} from '../../src/render/pages.js';
import {renderSquid} from '../../src/render/squid.js';
import {REASON_WORDS} from '../../src/report/sentences.js';
import {parsePatterns} from '../../src/policy/list.js';

const policy = policyFrom({
  allowed: parsePatterns('allowed-domains', 'example.com\nexample.org:8080').patterns,
  blocked: parsePatterns('blocked-domains', 'bad.example.com').patterns
});
const conf = renderSquid(policy, {ownAddresses: [], nonce: 'abc'});
const refusals = [...conf.matchAll(/^http_access deny .* because_(\w+) (page_\w+)$/gm)].map(
  ([, reason = '', acl = '']): [Reason, string] => [
    reason.replaceAll('_', '-') as Reason,
    new RegExp(`^deny_info 403:(\\w+) ${acl}$`, 'm').exec(conf)?.[1] ?? 'no page'
  ]
);
const pages = renderPages();

describe('the page of a refusal', () => {
  test.each(refusals)('for %s (%s) has the words of the report', (reason, page) => {
    expect(pages[page]).toMatch(
      /^The firewall of this step refused %H:%p\.\nReason: @Squid\{%note\{reason\}\} \(/
    );
    expect(pages[page]).toContain(`(${REASON_WORDS[reason]})\n`);
  });

  test.each<[string, string]>([
    ['ERR_NOT_ALLOWED', 'A person may add this line to allowed-domains: =%H\n'],
    ['ERR_NOT_ALLOWED_PORT', 'A person may add this line to allowed-domains: =%H:%p\n'],
    ['ERR_PORT', 'A person may add this line to allowed-domains: =%H:%p\n'],
    ['ERR_BLOCKED_DOMAIN', 'No line of allowed-domains changes that.'],
    ['ERR_ADDRESS', 'No line of allowed-domains changes that.'],
    ['ERR_PRIVATE', 'No line of allowed-domains changes that.'],
    ['ERR_METHOD', 'No line of allowed-domains changes that.'],
    ['ERR_REQUEST', 'No line of allowed-domains changes that.']
  ])('%s says what to do', (page, cure) => {
    expect(pages[page]).toContain(cure);
    expect(refusals.map(([, used]) => used)).toContain(page);
  });
});
